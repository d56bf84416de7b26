import type { ChildProcess } from 'node:child_process'
import type { Socket } from 'node:net'
import { fromGateway, type FromGateway, type ToGateway } from '../../process/gateway-messages'
import type { SharedStateServer } from '../../process/serve-shared-state'
import { type ChildSpec, describeEnd, endChild, hasEnded, killGroup, spawnChild } from '../child-process'
import type { Taker } from './connection-dealer'

export type GatewayEvents = {
  /** It answers requests from now on, or takes connections again after too many at once. */
  onRoom: () => void
  /** It was told to end, by whomever, and lets open requests finish. */
  onDraining: (gateway: GatewayProcess) => void
  onEnd: (gateway: GatewayProcess) => void
  /** A connection that it was given and never took. */
  onReturn: (socket: Socket) => void
}

/** Connections on their way to one process. It takes one each time round its event loop; what it cannot take yet may be another's. */
const GIVEN_MAX = 64

/** One gateway process: the connections on their way to it, and what it says of itself. */
export class GatewayProcess implements Taker {
  readonly #child: ChildProcess
  readonly #spec: ChildSpec
  readonly #events: GatewayEvents
  /** Given and not taken yet: another one's, should this process die. */
  readonly #given = new Map<number, Socket>()
  #lastId = 0
  #open = 0
  #mode: Taker['mode'] = 'shut'
  /** Somebody told it to end. */
  #isAsked = false

  constructor(spec: ChildSpec, shared: SharedStateServer, events: GatewayEvents) {
    this.#spec = spec
    this.#events = events
    this.#child = spawnChild(spec, { hasChannel: true })
    shared.attach(this.#child)
    this.#child.on('message', (message) => {
      const parsed = fromGateway.safeParse(message)
      if (parsed.success) this.#hear(parsed.data)
    })
    this.#child.once('exit', () => {
      this.#mode = 'shut'
      this.#events.onEnd(this)
    })
    // Later than its end: until then, what it said last may still be on its way.
    this.#child.once('close', () => {
      for (const id of this.#given.keys()) this.#takeBack(id)
    })
  }

  get mode(): Taker['mode'] {
    return this.#mode
  }

  get isFull(): boolean {
    return this.#given.size >= GIVEN_MAX
  }

  get openCount(): number {
    return this.#open
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  get hasEnded(): boolean {
    return hasEnded(this.#child)
  }

  /** Why it ended. */
  describeEnd(): string {
    return describeEnd(this.#child)
  }

  give(socket: Socket): void {
    this.#lastId += 1
    const id = this.#lastId
    this.#open += 1
    this.#given.set(id, socket)
    const message: ToGateway = { type: 'connection', id }
    // Our side stays open until the process has said that it has its own.
    this.#child.send(message, socket, { keepOpen: true }, (error) => {
      if (!error) return
      // It is dying, and that was seen here first.
      this.#mode = 'shut'
      this.#takeBack(id)
    })
  }

  /** Asks it to end: no further connections, open requests may finish. */
  drain(): void {
    if (!this.hasEnded && !this.#isAsked) this.#child.kill('SIGTERM')
    this.#isAsked = true
  }

  /** Asks it to end and waits; kills it after its time. */
  async end(timeoutMs = this.#spec.stopTimeoutMs): Promise<void> {
    const isAsked = this.#isAsked
    this.#isAsked = true
    await endChild(this.#child, timeoutMs, isAsked)
  }

  kill(): void {
    killGroup(this.#child)
  }

  #hear(message: FromGateway): void {
    switch (message.type) {
      case 'ready':
        this.#mode = 'open'
        this.#events.onRoom()
        break
      case 'taken':
        // Closes our copy only; the connection itself lives on in the process.
        this.#given.get(message.id)?.destroy()
        this.#given.delete(message.id)
        if (this.#given.size === GIVEN_MAX - 1) this.#events.onRoom()
        break
      case 'closed':
        this.#open -= message.count
        break
      case 'draining':
        this.#mode = 'reserve'
        this.#isAsked = true
        this.#events.onDraining(this)
        break
      case 'shut':
        this.#mode = 'shut'
        this.#events.onDraining(this)
        break
    }
  }

  #takeBack(id: number): void {
    const socket = this.#given.get(id)
    if (!socket) return
    this.#given.delete(id)
    this.#open -= 1
    this.#events.onReturn(socket)
  }
}
