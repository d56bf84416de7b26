import { spawn } from 'node:child_process'

export type Outcome = { passed: number; failed: number }

/** Runs a Node program with its output on this terminal. @returns its exit code; 1 when a signal ended it */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { env, stdio: ['ignore', 'inherit', 'inherit'] })
    const stop = (signal: NodeJS.Signals): void => {
      child.kill(signal)
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      resolve(code ?? 1)
    })
  })
}
