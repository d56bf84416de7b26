import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const KNOWN_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable']

/** A Chromium on this machine; null when there is none. Playwright's own is found by Playwright itself. */
function findInstalled(): string | null {
  const given = process.env.CHROMIUM_PATH
  return [given, ...KNOWN_PATHS, chromium.executablePath()].find((file) => file && existsSync(file)) ?? null
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`• ${command} ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, [...args], { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}

/** How to run a command as root without a question; null when that is not possible. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null
}

function installWithApt(): boolean {
  const prefix = existsSync('/usr/bin/apt-get') ? rootPrefix() : null
  if (!prefix) return false
  const apt = (...args: string[]): boolean => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args]
    return run(command, rest)
  }
  return apt('update', '-q') && apt('install', '-y', '-q', 'chromium')
}

/**
 * The path of a Chromium for the browser tests, installed when it is missing: Debian's package where this user may, else
 * Playwright's own download. Null when neither works; the browser tests then fail with Playwright's message.
 */
export function provideChromium(): string | null {
  const found = findInstalled()
  if (found) return found
  console.log('• Installing Chromium for the browser tests …')
  if (!installWithApt()) run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  return findInstalled()
}
