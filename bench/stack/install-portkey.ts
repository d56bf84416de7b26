import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

export const PORTKEY = { name: '@portkey-ai/gateway', version: '1.15.2' } as const
const INSTALL_TIMEOUT_MS = 120_000

const run = promisify(execFile)

/**
 * Installs the peer that is compared with, once, beside the packages of the project and never among them.
 * @returns the file to start
 * @throws Error when it cannot be had, for example without a network
 */
export async function installPortkey(root: string, signal: AbortSignal): Promise<string> {
  const directory = path.join(root, 'node_modules', '.cache', 'causeway-bench', `portkey-${PORTKEY.version}`)
  const entry = path.join(directory, 'node_modules', ...PORTKEY.name.split('/'), 'build', 'start-server.js')
  if (existsSync(entry)) return entry
  await mkdir(directory, { recursive: true })
  try {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
    const args = ['install', '--prefix', directory, ...options, `${PORTKEY.name}@${PORTKEY.version}`]
    await run('npm', args, { cwd: directory, signal, timeout: INSTALL_TIMEOUT_MS })
    return entry
  } catch (error) {
    // Half an installation must not pass for one the next time.
    await rm(directory, { recursive: true, force: true })
    throw new Error(`npm could not install ${PORTKEY.name}@${PORTKEY.version}`, { cause: error })
  }
}
