import path from 'node:path'
import { runCommand } from './run-command'
import { onceFor, type Stamp } from './stamp'

export type PrepareContext = { root: string; logDirectory: string; signal: AbortSignal; env: NodeJS.ProcessEnv }

export const CLIENT: Stamp = {
  inputs: ['prisma/schema', 'prisma.config.ts', 'package-lock.json'],
  stampFile: 'lib/generated/prisma-stamp',
  output: 'lib/generated/prisma/client.ts',
}

/**
 * Generates the Prisma client when the schema changed.
 *
 * `prisma generate` would download a native schema engine that it does not use. Naming any existing file as that engine
 * skips the download, so that the step works offline.
 */
export async function generateClient(context: PrepareContext): Promise<boolean> {
  const { root } = context
  return onceFor(root, CLIENT, () =>
    runCommand({
      name: 'prisma generate',
      args: [path.join('node_modules', 'prisma', 'build', 'index.js'), 'generate'],
      cwd: root,
      env: {
        ...context.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
      logFile: path.join(context.logDirectory, 'prisma-generate.log'),
      signal: context.signal,
    }),
  )
}
