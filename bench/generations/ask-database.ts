import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import type { CleanupStack } from '@/server/start/cleanup-stack'
import type { AnswerMessage, AskMessage } from './asker'
import type { FilledDatabase } from './open-databases'

export type Asker = (message: AskMessage) => Promise<number[]>

/** A process with the product's functions on one database. */
export function startAsker({ productUrl }: FilledDatabase, cleanup: CleanupStack): Asker {
  const secret = (): string => randomBytes(32).toString('hex')
  const child = fork(path.join(import.meta.dirname, 'asker.ts'), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      DATABASE_URL: productUrl,
      CAUSEWAY_SECRET: secret(),
      KEY_PEPPER: secret(),
      CAUSEWAY_ENCRYPTION_KEYS: secret(),
    },
  })
  const kill = (): void => void child.kill('SIGKILL')
  cleanup.push({ name: 'a process that asks', end: () => endChild(child), kill })
  const ended = once(child, 'exit').then(() => null)
  return async (message) => {
    const reply = Promise.race([once(child, 'message'), ended])
    child.send(message)
    const arrived = await reply
    if (arrived === null) throw new Error('The process that asks the database has ended.')
    const answer = arrived[0] as AnswerMessage // What this very program sends.
    if ('failure' in answer) throw new Error(`Question ${message.question}: ${answer.failure}`)
    return answer.milliseconds
  }
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill()
  await once(child, 'exit')
}
