import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { findFreePort } from '@/server/process/find-free-port'
import { waitUntil } from '@/server/process/wait-until'
import { readRuntime, type Runtime } from '@/server/start/runtime-file'

const START_TIMEOUT_MS = 600_000
const STOP_TIMEOUT_MS = 60_000

export type ProvidedProduct = { dataDirectory: string; runtime: Runtime; stop: () => Promise<void> }

/** An operator's own `.env` holds real keys; an empty value counts as absent and is not overwritten by the file. */
function blankOwnSettings(): Record<string, string> {
  const names = ['.env.local', '.env']
    .filter((file) => existsSync(file))
    .flatMap((file) => Object.keys(parseEnv(readFileSync(file, 'utf8'))))
  return Object.fromEntries(names.map((name) => [name, '']))
}

/** As a person would: `npm start` on an empty data directory, and a wait for the page to answer. */
async function launch(dataDirectory: string): Promise<ChildProcess> {
  const port = await findFreePort()
  // One gateway: a change is then seen by the very next request, and the journeys are about other things. Several behind
  // one port have tests of their own (tests/integration/platform).
  // One proxy that is believed: whoever signs up may come from an address of their own, as people do.
  const own = { GATEWAY_PROCESSES: '1', TRUSTED_PROXY_HOPS: '1' }
  const settings = { CAUSEWAY_DATA_DIR: dataDirectory, PORT: String(port), ...own }
  const product = spawn(process.execPath, ['scripts/start.mjs'], {
    // A test runner's own NODE_ENV would reach the build.
    env: { ...process.env, NODE_ENV: 'production', ...blankOwnSettings(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  product.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
  product.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
  await waitUntil(() => isReady(port, product, output), { timeoutMs: START_TIMEOUT_MS, what: 'the product' })
  return product
}

async function isReady(port: number, product: ChildProcess, output: readonly Buffer[]): Promise<boolean> {
  if (product.exitCode !== null) throw new Error(`npm start failed:\n${Buffer.concat(output).toString('utf8')}`)
  // The banner is the last thing of a start.
  if (!Buffer.concat(output).toString('utf8').includes('Stop with Ctrl-C')) return false
  const answer = await fetch(`http://127.0.0.1:${port}/api/ready`).catch(() => null)
  return answer?.ok ?? false
}

async function end(product: ChildProcess, dataDirectory: string): Promise<void> {
  product.kill('SIGTERM')
  await waitUntil(() => product.exitCode !== null, { timeoutMs: STOP_TIMEOUT_MS, what: 'the product to stop' })
  // As root the database may live elsewhere, because its user cannot reach every directory.
  const elsewhere = await readFile(path.join(dataDirectory, 'postgres-location'), 'utf8').catch(() => '')
  if (elsewhere.trim()) await rm(elsewhere.trim(), { recursive: true, force: true })
  await rm(dataDirectory, { recursive: true, force: true })
}

/**
 * Starts a product for a run of tests on an empty data directory; `stop` ends it. With `given`, the product that already
 * runs with that data directory is used and left running: quicker while a test is being written.
 */
export async function provideProduct(given: string | undefined): Promise<ProvidedProduct> {
  const dataDirectory = given ?? (await mkdtemp(path.join(tmpdir(), 'causeway-tests-')))
  if (!given) await chmod(dataDirectory, 0o755)
  const product = given ? null : await launch(dataDirectory)
  const runtime = await readRuntime(dataDirectory)
  if (!runtime) throw new Error(`No product runs with the data directory ${dataDirectory}.`)
  return {
    dataDirectory,
    runtime,
    stop: async () => {
      if (product) await end(product, dataDirectory)
    },
  }
}
