import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { hashInputs, onceFor } from './stamp'
import { runCommand } from './run-command'

export type PrepareContext = { root: string; logDirectory: string; signal: AbortSignal; env: NodeJS.ProcessEnv }

/**
 * Generates the Prisma client when the schema changed.
 *
 * `prisma generate` would download a native schema engine that it does not use. Naming any existing file as that engine
 * skips the download, so that the step works offline.
 */
export async function generateClient(context: PrepareContext): Promise<boolean> {
  const { root } = context
  const target = path.join(root, 'lib', 'generated', 'prisma')
  const digest = await hashInputs({ root, paths: ['prisma/schema', 'prisma.config.ts', 'package-lock.json'] })
  const stampFile = path.join(root, 'lib', 'generated', 'prisma-stamp')
  // Somebody removed the client but not its stamp.
  if (!existsSync(path.join(target, 'client.ts'))) await rm(stampFile, { force: true })
  return onceFor({
    stampFile,
    digest,
    work: () =>
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
  })
}
