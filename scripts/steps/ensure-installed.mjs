import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * Takes the right to install, after whoever has it: two installations in one folder would destroy each other's files.
 * Kept outside of node_modules, which an installation removes first.
 */
async function acquireInstallLock(root) {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16)
  const lock = path.join(tmpdir(), `causeway-install-${name}.pid`)
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return () => rmSync(lock, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder !== process.pid && isAlive(holder)) await new Promise((resolve) => setTimeout(resolve, 500))
    else rmSync(lock, { force: true })
  }
}

/** Installs the exact packages of package-lock.json unless that was done before. @returns whether they are there now */
export async function ensureInstalled(root) {
  const stamp = path.join(root, 'node_modules', '.causeway-installed')
  const wanted = fingerprint(root)
  const isDone = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (isDone()) return true
  const release = await acquireInstallLock(root)
  try {
    if (isDone()) return true
    if (!isInstalledByHand(root)) await install(root)
    writeFileSync(stamp, wanted)
    return true
  } catch (error) {
    console.error(`Could not install the dependencies: ${error.message}. npm's own message is above.`)
    return false
  } finally {
    release()
  }
}

async function install(root) {
  const count = Object.keys(readPackages(path.join(root, 'package-lock.json'))).length
  console.log(`• Installing dependencies (up to ${count} packages, once) …`)
  const durationMs = await runInstall(root)
  console.log(`✓ Installed dependencies (${Math.round(durationMs / 1000)} s)`)
}
