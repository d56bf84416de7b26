import { type ChildProcess, spawn } from 'node:child_process'
import type { Program } from '@/scripts/checks/provide-debian-program'
import { waitFor } from '@/tests/factories/wait-for'

export type RunningProgram = {
  signal: (signal: NodeJS.Signals) => void
  /** Ends it and waits for its end. */
  end: (signal?: NodeJS.Signals) => Promise<void>
}

type Input = {
  program: Program
  args: readonly string[]
  env?: Record<string, string>
  isReady: () => Promise<boolean>
}

/** Starts a program in the foreground of a process of its own. @throws Error with what it said when it does not start */
export async function startProgram({ program, args, env = {}, isReady }: Input): Promise<RunningProgram> {
  const child = spawn(program.file, [...args], {
    env: { ...process.env, ...program.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
  })
  await waitFor(
    async () => {
      if (hasEnded(child)) throw new Error(`${program.file} ended while it started: ${output}`)
      return isReady()
    },
    { what: program.file },
  )
  return {
    signal: (signal) => void child.kill(signal),
    end: async (signal = 'SIGTERM') => {
      // One that was stopped cannot end.
      child.kill('SIGCONT')
      child.kill(signal)
      await ended
    },
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
