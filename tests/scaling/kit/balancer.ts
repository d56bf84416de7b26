import type { Program } from '@/scripts/checks/provide-debian-program'
import { findFreePort } from '@/server/process/find-free-port'
import { startProgram } from './background-program'

/** The configuration that operators get. */
const CONFIG = 'deploy/haproxy/haproxy.cfg'

/** HAProxy before up to four gateways on these ports; those that nobody serves yet join when they are ready. */
export async function startBalancer(program: Program, ports: readonly number[]) {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const gateways = ports.map((gateway, index): [string, string] => [`GATEWAY_${index + 1}`, `127.0.0.1:${gateway}`])
  const running = await startProgram({
    program,
    args: ['-db', '-f', CONFIG],
    env: { LISTEN: `127.0.0.1:${port}`, ...Object.fromEntries(gateways) },
    isReady: async () => (await fetch(`${url}/api`).catch(() => null))?.ok ?? false,
  })
  return { url, stop: () => running.end('SIGKILL') }
}
