/**
 * A process of its own with its own ledger, driven by one JSON command per line on stdin; it answers with one JSON line per
 * request. Stands for a gateway: reserve, answer, capture.
 */
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { closePool } from '@/lib/db'
import { captureGeneration, getLedgerHealth, reserve, type ReserveResult, startLedger, stopLedger } from '@/lib/ledger'
import { generationOf } from './tenant'

export interface WorkerCommand {
  /** `fire`: all requests at once; `loop`: one after the other per key until killed; `stop`: leave in good order. */
  kind: 'fire' | 'loop' | 'stop'
  organizationId: string
  apiKeyIds: string[]
  /** Requests per key (`fire`). */
  requests: number
  holdNanos: string
  costNanos: string
  /** How long the answer takes. */
  thinkMs: number
}

export type WorkerReport =
  | { ready: true }
  | { id: string; captured: true }
  | { refused: Extract<ReserveResult, { held: false }>['reason'] }
  | { failed: string }
  | { done: true; overruns: number }

const say = (report: WorkerReport) => process.stdout.write(`${JSON.stringify(report)}\n`)

async function request(command: WorkerCommand, apiKeyId: string): Promise<void> {
  const { organizationId } = command
  const result = await reserve({ organizationId, apiKeyId, amountNanos: BigInt(command.holdNanos) })
  if (!result.held) {
    say({ refused: result.reason })
    return
  }
  if (command.thinkMs > 0) await sleep(Math.random() * command.thinkMs)
  const generation = generationOf({ organizationId, apiKeyId })
  await captureGeneration({ hold: result.hold, generation, costNanos: BigInt(command.costNanos) })
  say({ id: generation.id, captured: true })
}

async function run(command: WorkerCommand): Promise<void> {
  if (command.kind === 'stop') {
    await stopLedger()
    await closePool()
    process.exit(0)
  }
  const guarded = (apiKeyId: string) =>
    request(command, apiKeyId).catch((error: unknown) => {
      say({ failed: String(error) })
    })
  if (command.kind === 'fire') {
    const all = Array.from({ length: command.requests }, () => command.apiKeyIds).flat()
    await Promise.all(all.map(guarded))
  } else {
    await Promise.all(
      command.apiKeyIds.map(async (apiKeyId) => {
        for (;;) await guarded(apiKeyId)
      }),
    )
  }
  say({ done: true, overruns: (await getLedgerHealth())?.overruns ?? 0 })
}

await startLedger({ processId: `worker-${process.pid}` })
say({ ready: true })
for await (const line of createInterface({ input: process.stdin })) void run(JSON.parse(line) as WorkerCommand)
