import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { request } from 'undici'
import path from 'node:path'
import { findFreePort } from '@/server/process/find-free-port'
import { waitUntil } from '@/server/process/wait-until'
import type { Gateway, Stack } from './start-stack'

export type Balancer = { name: string; origin: string; end: () => Promise<void> }

const READY_TIMEOUT_MS = 10_000
const PLACES = ['/usr/sbin/haproxy', '/usr/local/sbin/haproxy', '/usr/bin/haproxy', '/usr/local/bin/haproxy']

/** HAProxy in front of the gateways, where it is installed. @returns why not, where it is not */
export async function startBalancer(
  stack: Stack,
  gateways: readonly Gateway[],
): Promise<Balancer | { reason: string }> {
  const program = PLACES.find((place) => existsSync(place))
  if (!program) return { reason: 'HAProxy is not installed' }
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const file = path.join(stack.directory, 'haproxy.cfg')
  await writeFile(file, composeConfiguration(port, gateways))
  const child = spawn(program, ['-db', '-f', file], { stdio: 'ignore' })
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null
  const end = async (): Promise<void> => {
    if (!hasEnded()) child.kill('SIGTERM')
    await waitUntil(hasEnded, { timeoutMs: READY_TIMEOUT_MS, intervalMs: 10, what: 'HAProxy to end' })
  }
  try {
    await waitUntil(() => isReady(origin, hasEnded), { timeoutMs: READY_TIMEOUT_MS, what: 'HAProxy to be ready' })
    return { name: 'HAProxy', origin, end }
  } catch (error) {
    child.kill('SIGKILL')
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

async function isReady(origin: string, hasEnded: () => boolean): Promise<boolean> {
  if (hasEnded()) throw new Error('HAProxy ended by itself')
  try {
    const { statusCode, body } = await request(`${origin}/api/ready`)
    await body.dump()
    return statusCode === 200
  } catch {
    return false
  }
}

function composeConfiguration(port: number, gateways: readonly Gateway[]): string {
  const servers = gateways.map(({ origin }, index) => `  server gateway${index + 1} ${new URL(origin).host} check`)
  return [
    'defaults',
    '  mode http',
    '  timeout connect 3s',
    '  timeout client 300s',
    '  timeout server 300s',
    'listen api',
    `  bind 127.0.0.1:${port}`,
    '  balance leastconn',
    '  option httpchk GET /api/ready',
    ...servers,
    '',
  ].join('\n')
}
