import type { ChildProcess } from 'node:child_process'
import { CountTable } from '@/lib/shared-state'
import { isSharedMessage, requestSchema, type SharedReply } from './shared-messages'

/** What the gateways of one machine share through the process that started them, where there is no Redis. */
export class SharedStateServer {
  readonly #table = new CountTable()
  readonly #children = new Set<ChildProcess>()

  /** Answers a child's messages about shared state, and no others, until it ends. */
  attach(child: ChildProcess): void {
    this.#children.add(child)
    child.once('exit', () => this.#children.delete(child))
    child.on('message', (message) => {
      if (!isSharedMessage(message)) return
      const request = requestSchema.safeParse(message)
      if (!request.success) return
      const { id, claims, announcement } = request.data
      if (claims) send(child, { type: 'shared', id, grants: this.#table.claim(String(child.pid), claims) })
      if (!announcement) return
      for (const other of this.#children) if (other !== child) send(other, { type: 'shared', id, announcement })
    })
  }
}

/** A child that is just ending hears nothing any more. */
function send(child: ChildProcess, message: SharedReply): void {
  if (child.connected) child.send(message, () => undefined)
}
