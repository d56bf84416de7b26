import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const HEARTBEAT_MS = 10_000

/** What an installation depends on: other packages, another Node or another machine means installing again. */
function fingerprint(root) {
  const lock = readFileSync(path.join(root, 'package-lock.json'))
  const hash = createHash('sha256').update(lock).digest('hex')
  return `${hash} node-${process.versions.modules} ${process.platform}-${process.arch}\n`
}

function readPackages(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : null
}

/** Did somebody install these exact packages already, by hand? npm leaves the list of what it installed. */
function isInstalledByHand(root) {
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'))
  if (!installed) return false
  const wanted = readPackages(path.join(root, 'package-lock.json'))
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true
    const found = installed[name]
    return found ? found.version === entry.version : entry.optional === true || entry.devOptional === true
  })
}

/** The npm that runs this script, else the one on the path. */
function npmCommand() {
  const cli = process.env.npm_execpath
  if (cli && /npm-cli\.(c?js)$/.test(cli)) return { command: process.execPath, args: [cli], shell: false }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [], shell: process.platform === 'win32' }
}

function runInstall(root) {
  const { command, args, shell } = npmCommand()
  // No package's install script is needed: what one of them would do, `server/postgres/hydrate-symlinks.ts` does.
  const flags = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']
  const startedAt = Date.now()
  const heartbeat = setInterval(() => {
    console.log(`  still installing (${Math.round((Date.now() - startedAt) / 1000)} s)`)
  }, HEARTBEAT_MS)
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, ...flags], { cwd: root, shell, stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) resolve(Date.now() - startedAt)
      else reject(new Error(`npm ci ended with ${signal ?? `code ${code}`}`))
    })
  }).finally(() => clearInterval(heartbeat))
}

/** Installs the exact packages of package-lock.json unless that was done before. @returns whether they are there now */
export async function ensureInstalled(root) {
  const stamp = path.join(root, 'node_modules', '.causeway-installed')
  const wanted = fingerprint(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  if (!isInstalledByHand(root)) {
    const count = Object.keys(readPackages(path.join(root, 'package-lock.json'))).length
    console.log(`• Installing dependencies (up to ${count} packages, once) …`)
    try {
      const durationMs = await runInstall(root)
      console.log(`✓ Installed dependencies (${Math.round(durationMs / 1000)} s)`)
    } catch (error) {
      console.error(`Could not install the dependencies: ${error.message}. npm's own message is above.`)
      return false
    }
  }
  writeFileSync(stamp, wanted)
  return true
}
