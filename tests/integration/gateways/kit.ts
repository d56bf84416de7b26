import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { startSandbox, type Sandbox } from '@/sandbox/http/start-sandbox'
import { findFreePort } from '@/server/process/find-free-port'
import { bundleProcesses } from '@/server/start/bundle-processes'
import type { ChildSpec } from '@/server/start/child-process'
import { superviseGateways, type SupervisedGateways } from '@/server/start/gateways/supervise-gateways'
import { waitFor } from '@/tests/factories/wait-for'

export type World = { directory: string; sandbox: Sandbox; close: () => Promise<void> }
export type Gateways = SupervisedGateways & { url: string; port: number; metricsPort: number }

/** The gateway bundled as `npm start` runs it, and simulated providers. */
export async function createWorld(): Promise<World> {
  const parent = path.join(process.cwd(), 'test-results')
  await mkdir(parent, { recursive: true })
  // Inside the project, so that packages are found.
  const directory = await mkdtemp(path.join(parent, 'gateways-'))
  const [sandbox] = await Promise.all([
    startSandbox(),
    bundleProcesses(process.cwd(), { outdir: directory, only: ['gateway', 'preload'] }),
  ])
  return {
    directory,
    sandbox,
    close: async () => {
      await sandbox.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Real gateway processes behind one port, supervised as the product does it. */
export async function startGateways(
  { directory, sandbox }: World,
  count: number,
  env: Record<string, string> = {},
): Promise<Gateways> {
  const port = await findFreePort()
  const metricsPort = await findFreePort({ taken: [port] })
  const specs = Array.from({ length: count }, (_none, index): ChildSpec => {
    const name = `gateway-${index + 1}`
    return {
      name,
      args: ['--import', path.join(directory, 'preload.mjs'), path.join(directory, 'gateway.mjs')],
      cwd: process.cwd(),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'info',
        PORT: String(port),
        SANDBOX_URL: sandbox.url,
        METRICS_PORT: String(metricsPort),
        GATEWAY_NUMBER: String(index + 1),
        GATEWAY_PROCESSES: String(count),
        DATABASE_POOL_MAX: '4',
        ...env,
      },
      logFile: path.join(directory, `${name}.log`),
      address: null,
      stopTimeoutMs: 30_000,
    }
  })
  const gateways = superviseGateways({ specs, address: { host: '127.0.0.1', port }, onChange: () => undefined })
  await gateways.whenReady
  return Object.assign(gateways, { url: `http://127.0.0.1:${port}`, port, metricsPort })
}

/** Tokens a second of the simulated providers; 0 = at once. */
export async function setPace(world: World, tokensPerSecond: number): Promise<void> {
  await fetch(`${world.sandbox.url}/sandbox/control/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ latencyMs: 0, tokensPerSecond }),
  })
}

export type Asked = {
  startedAt: number
  endedAt: number
  /** Null when the connection broke. */
  status: number | null
  text: string
}

const KNOCK_EVERY_MS = 5

/** Every request on a connection of its own: whatever a kept one would hide is seen. */
const agent = new Agent({ pipelining: 0, connections: 1_000, connect: { timeout: 30_000 } })

/** Asks for a completion; never throws. */
export async function askChat(
  url: string,
  apiKey: string,
  {
    tokens = 5,
    stream = false,
    onBegin = () => undefined,
  }: { tokens?: number; stream?: boolean; onBegin?: () => void } = {},
): Promise<Asked> {
  const asked: Asked = { startedAt: performance.now(), endedAt: Infinity, status: null, text: '' }
  try {
    const response = await request(`${url}/api/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'deepseek/deepseek-chat',
        messages: [{ role: 'user', content: 'Write a long story about the sea.' }],
        max_tokens: tokens,
        stream,
      }),
      dispatcher: agent,
    })
    onBegin()
    for await (const chunk of response.body) asked.text += String(chunk)
    asked.status = response.statusCode
  } catch {
    // The connection broke: no status tells it.
  }
  asked.endedAt = performance.now()
  return asked
}

export const isWholeStream = ({ status, text }: Asked): boolean => status === 200 && text.endsWith('data: [DONE]\n\n')

/** Clients that ask one request after the other until they are told to stop. */
export function startCrowd(
  ask: () => Promise<Asked>,
  clients: number,
): { finish: () => Promise<Asked[]>; done: Asked[] } {
  const done: Asked[] = []
  let isOver = false
  const live = async (): Promise<void> => {
    while (!isOver) done.push(await ask())
  }
  const running = Promise.all(Array.from({ length: clients }, live))
  return {
    done,
    finish: async () => {
      isOver = true
      await running
      return done
    },
  }
}

/** Tries again and again whether the port takes a connection. */
export function startKnocking(port: number): { finish: () => Promise<boolean[]> } {
  const knock = async (): Promise<Asked> => {
    const startedAt = performance.now()
    const isOpen = await canConnect(port)
    await delay(KNOCK_EVERY_MS)
    return { startedAt, endedAt: performance.now(), status: isOpen ? 200 : null, text: '' }
  }
  const knocks = startCrowd(knock, 1)
  return { finish: async () => (await knocks.finish()).map(({ status }) => status !== null) }
}

/** Whether the port takes a connection right now. */
export function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** Requests that each gateway has answered so far, by its own metrics; null for one that does not serve them. */
export async function readRequests(port: number): Promise<number | null> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => null)
  if (!response) return null
  const lines = (await response.text()).split('\n').filter((line) => line.startsWith('causeway_requests_total{'))
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

/** Waits until the process with this number is gone. */
export async function waitUntilGone(pid: number): Promise<void> {
  const isGone = (): boolean => {
    try {
      process.kill(pid, 0)
      return false
    } catch {
      return true
    }
  }
  await waitFor(isGone, { timeoutMs: 20_000, what: `the end of process ${pid}` })
}
