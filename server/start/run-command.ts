import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartError } from './start-error'

const TAIL_LINES = 25

export type Command = {
  /** What it is, for messages. */
  name: string
  args: readonly string[]
  cwd: string
  env: NodeJS.ProcessEnv
  logFile: string
  signal: AbortSignal
}

/**
 * Runs a Node program to its end, its output in a log file.
 * @throws StartError with the last lines of the output
 */
export async function runCommand(command: Command): Promise<void> {
  command.signal.throwIfAborted()
  const output: Buffer[] = []
  const outcome = await new Promise<string | null>((resolve, reject) => {
    // Own process group, so that an interrupted build takes its workers with it.
    const child = spawn(process.execPath, [...command.args], {
      cwd: command.cwd,
      env: command.env,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const stop = (): void => {
      if (child.pid) killGroup(child.pid)
    }
    command.signal.addEventListener('abort', stop, { once: true })
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.once('error', reject)
    child.once('close', (code, signal) => {
      command.signal.removeEventListener('abort', stop)
      resolve(code === 0 ? null : (signal ?? `code ${code ?? 1}`))
    })
  })
  const text = Buffer.concat(output).toString('utf8')
  await mkdir(path.dirname(command.logFile), { recursive: true })
  await writeFile(command.logFile, text)
  command.signal.throwIfAborted()
  if (outcome === null) return
  const tail = text.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
  throw new StartError(`${command.name} failed (${outcome}). All of its output: ${command.logFile}\n\n${tail}`)
}

function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM')
  } catch {
    // It ended by itself in the meantime.
  }
}
