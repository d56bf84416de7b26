import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { WorkerCommand, WorkerReport } from './worker'
import { waitFor } from '@/tests/factories/wait-for'

export interface Worker {
  pid: number
  reports: WorkerReport[]
  send(command: WorkerCommand): void
  /** Waits until the last command's requests are all answered. */
  done(): Promise<void>
  kill(): Promise<void>
}

/** Starts a separate Node process with its own ledger on this file's database. */
export async function startWorker(): Promise<Worker> {
  const script = path.join(import.meta.dirname, 'worker.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const reports: WorkerReport[] = []
  createInterface({ input: child.stdout }).on('line', (line) => reports.push(JSON.parse(line) as WorkerReport))
  const exited = once(child, 'exit')
  await waitFor(() => reports.some((report) => 'ready' in report), { timeoutMs: 30_000 })
  return {
    pid: child.pid ?? 0,
    reports,
    send: (command) => void child.stdin.write(`${JSON.stringify(command)}\n`),
    done: async () => void (await waitFor(() => reports.some((report) => 'done' in report), { timeoutMs: 25_000 })),
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}
