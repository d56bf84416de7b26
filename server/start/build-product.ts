import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { bundleProcesses } from './bundle-processes'
import type { PrepareContext } from './generate-client'
import { runCommand } from './run-command'
import { hashInputs, onceFor } from './stamp'

const PAGE_INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const PROCESS_INPUTS = ['app/api', 'lib', 'sandbox', 'server', 'tsconfig.json', 'package-lock.json']

/** What Next copies from the environment into its output. */
function publicVariables(env: NodeJS.ProcessEnv): string {
  const names = Object.keys(env).filter((name) => name.startsWith('NEXT_PUBLIC_'))
  return names
    .sort()
    .map((name) => `${name}=${env[name] ?? ''}`)
    .join('\n')
}

/** Builds the pages and the other processes unless their sources are those of the last build. */
export async function buildProduct(context: PrepareContext): Promise<boolean> {
  const isNewBundle = await bundleOnce(context.root)
  const areNewPages = await buildPagesOnce(context)
  return isNewBundle || areNewPages
}

async function bundleOnce(root: string): Promise<boolean> {
  const stampFile = path.join(root, 'dist', 'stamp')
  if (!existsSync(path.join(root, 'dist', 'gateway.mjs'))) await rm(stampFile, { force: true })
  const digest = await hashInputs({ root, paths: PROCESS_INPUTS })
  return onceFor({ stampFile, digest, work: () => bundleProcesses(root) })
}

async function buildPagesOnce(context: PrepareContext): Promise<boolean> {
  const { root } = context
  const stampFile = path.join(root, '.next', 'causeway-stamp')
  if (!existsSync(path.join(root, '.next', 'BUILD_ID'))) await rm(stampFile, { force: true })
  const digest = await hashInputs({ root, paths: PAGE_INPUTS, extra: publicVariables(context.env) })
  return onceFor({
    stampFile,
    digest,
    work: async () => {
      // A build that is interrupted half-way must not pass for the one before it.
      await rm(stampFile, { force: true })
      await runCommand({
        name: 'next build',
        args: [path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
        cwd: root,
        env: { ...context.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
        logFile: path.join(context.logDirectory, 'next-build.log'),
        signal: context.signal,
      })
    },
  })
}
