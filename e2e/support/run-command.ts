import { execFile } from 'node:child_process'
import { dataDirectory } from './product'

type Outcome = { exitCode: number; stdout: string; stderr: string }

function run(file: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, CAUSEWAY_DATA_DIR: dataDirectory }
    const child = execFile(file, [...args], { env, maxBuffer: 10_000_000 }, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? 1, stdout, stderr })
    })
  })
}

/** Pastes text into a shell. */
export const runShell = (text: string): Promise<Outcome> => run('bash', ['-c', text])

/** One of the operator's commands, `npm run <name>`, against the running product. */
export const runScript = (name: string, ...args: string[]): Promise<Outcome> =>
  run('npm', ['run', '--silent', name, '--', ...args])
