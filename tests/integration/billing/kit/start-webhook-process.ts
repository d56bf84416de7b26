import { build } from 'esbuild'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { waitFor } from '@/tests/factories/wait-for'

export type WebhookProcess = { url: string; kill: () => Promise<void> }
export type WebhookProgram = { start: (databaseUrl?: string) => Promise<WebhookProcess>; remove: () => Promise<void> }

/** Bundles the product's own routes once, so that each process starts quickly. */
export async function bundleWebhookProcess(): Promise<WebhookProgram> {
  const root = process.cwd()
  const parent = path.join(root, 'test-results')
  await mkdir(parent, { recursive: true })
  // Inside the project, so that packages are found.
  const directory = await mkdtemp(path.join(parent, 'webhooks-'))
  const outfile = path.join(directory, 'webhook-process.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: [path.join(import.meta.dirname, 'webhook-process.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    alias: { 'server-only': path.join(root, 'node_modules', 'server-only', 'empty.js') },
  })
  return {
    start: (databaseUrl) => start(outfile, databaseUrl),
    remove: () => rm(directory, { recursive: true, force: true }),
  }
}

async function start(script: string, databaseUrl = process.env.DATABASE_URL): Promise<WebhookProcess> {
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'], env })
  const exited = once(child, 'exit')
  let url = ''
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('http://')) url = line
  })
  await waitFor(() => url !== '' || child.exitCode !== null, { timeoutMs: 60_000, what: 'a process for webhooks' })
  if (url === '') throw new Error('The process ended before it listened.')
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}
