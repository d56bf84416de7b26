import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { profileOrder } from './profile/profile-messages'

/** Loaded before the process that is to be profiled: takes a CPU profile between two messages of the bench. */
const session = new Session()
session.connect()

async function obey(message: unknown): Promise<void> {
  const order = profileOrder.parse(message)
  if (order.kind === 'start') {
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: order.intervalMicros })
    await session.post('Profiler.start')
    return
  }
  const { profile } = await session.post('Profiler.stop')
  writeFileSync(order.file, JSON.stringify(profile))
  process.send?.({ kind: 'written' })
}

process.on('message', (message) => {
  void obey(message)
})
