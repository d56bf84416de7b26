import path from 'node:path'
import { findFreePort } from '@/server/process/find-free-port'
import { buildProduct } from '@/server/start/build-product'
import { describeProduct, describeUpstream, PROVIDER_PATH, type Target } from '../measure/targets'
import type { Bench } from '../sections/section'
import { hideEnvFiles } from './compose-environment'
import { installPortkey, PORTKEY } from './install-portkey'

export type Peer = { target: Target; end: () => Promise<void> }

/** Portkey in front of the same simulated provider. @throws Error when it cannot be installed */
export async function startPortkey({ root, stack, signal }: Bench): Promise<Peer> {
  const entry = await installPortkey(root, signal)
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const process = await stack.start({
    name: 'portkey',
    args: [
      ...preload(root),
      '--import',
      path.join(root, 'dist', 'bench', 'bind-loopback.mjs'),
      entry,
      '--headless',
      `--port=${port}`,
    ],
    env: {},
    readyUrl: origin,
  })
  const target: Target = {
    ...describeUpstream('portkey', `Portkey ${PORTKEY.version}`, { origin, pid: process.pid }),
    path: '/v1/chat/completions',
  }
  const routing = ['x-portkey-provider', 'openai', 'x-portkey-custom-host', `${stack.sandbox.origin}${PROVIDER_PATH}`]
  return { target: { ...target, headers: [...target.headers, ...routing] }, end: process.end }
}

/** The product's handlers behind Next's own server; the pages are built when they are not yet. */
export async function startNext({ root, stack, signal, progress }: Bench): Promise<Peer> {
  progress('building the pages, unless they are')
  const hidden = hideEnvFiles(root)
  const env = { ...process.env, ...hidden, ...stack.environment }
  await buildProduct({ root, logDirectory: stack.directory, signal, env })
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const started = await stack.start({
    name: 'next',
    args: [...preload(root), next, 'start', '--port', String(port), '--hostname', '127.0.0.1'],
    env: { ...hidden, ...stack.environment, PUBLIC_URL: origin, NEXT_TELEMETRY_DISABLED: '1' },
    readyUrl: `${origin}/api/ready`,
  })
  const servers = [{ origin, pid: started.pid }]
  const label = 'the same handlers behind next start'
  return { target: describeProduct({ name: 'next', label, servers, apiKey: stack.apiKey }), end: started.end }
}

/** Ends it when the bench is killed without a chance to do so. */
function preload(root: string): string[] {
  return ['--import', path.join(root, 'dist', 'preload.mjs')]
}
