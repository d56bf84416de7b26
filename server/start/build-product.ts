import path from 'node:path'
import { bundleProcesses } from './bundle-processes'
import { compressStatic } from './compress-static'
import type { PrepareContext } from './generate-client'
import { PROCESS_INPUTS, PROCESS_STAMP } from './hash-inputs.mjs'
import { runCommand } from './run-command'
import { isStamped, onceFor, type Stamp } from './stamp'

const PROCESSES: Stamp = { inputs: PROCESS_INPUTS, stampFile: PROCESS_STAMP, output: 'dist/gateway.mjs' }

const pagesOf = (env: NodeJS.ProcessEnv): Stamp => ({
  inputs: [
    'app',
    'components',
    'lib',
    'public',
    'instrumentation.ts',
    'instrumentation-client.ts',
    'next.config.ts',
    'postcss.config.mjs',
    'proxy.ts',
    'tsconfig.json',
    'package-lock.json',
  ],
  extra: publicVariables(env),
  stampFile: '.next/causeway-stamp',
  output: '.next/BUILD_ID',
})

/** What Next copies from the environment into its output. */
function publicVariables(env: NodeJS.ProcessEnv): string {
  const names = Object.keys(env).filter((name) => name.startsWith('NEXT_PUBLIC_'))
  return names
    .sort()
    .map((name) => `${name}=${env[name] ?? ''}`)
    .join('\n')
}

/** Whether there is nothing for `buildProduct` to do. */
export async function isProductBuilt(root: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const areStamped = await Promise.all([isStamped(root, PROCESSES), isStamped(root, pagesOf(env))])
  return areStamped.every(Boolean)
}

/** Builds the pages and the other processes unless their sources are those of the last build. */
export async function buildProduct(context: PrepareContext): Promise<boolean> {
  const { root } = context
  const isNewBundle = await onceFor(root, PROCESSES, () => bundleProcesses(root))
  const areNewPages = await onceFor(root, pagesOf(context.env), async () => {
    await runCommand({
      name: 'next build',
      args: [path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
      cwd: root,
      env: { ...context.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      logFile: path.join(context.logDirectory, 'next-build.log'),
      signal: context.signal,
    })
    await compressStatic(path.join(root, '.next', 'static'))
  })
  return isNewBundle || areNewPages
}
