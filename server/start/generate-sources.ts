import path from 'node:path'
import { writeRoutes } from '../generate/write-routes'
import { generateClient, type PrepareContext } from './generate-client'
import { runCommand } from './run-command'
import { hashInputs, onceFor } from './stamp'

/**
 * Everything that is generated from sources and imported by them: the Prisma client, the gateway's route table and the
 * OpenAPI document. Both a start and the checks need it first.
 * @returns whether anything was generated
 */
export async function generateSources(context: PrepareContext): Promise<boolean> {
  const { root } = context
  const isNewClient = await generateClient(context)
  const { isChanged } = await writeRoutes(root)
  const digest = await hashInputs({
    root,
    paths: ['app/api', 'lib/schemas', 'lib/http', 'server/generate', 'scripts/generate-openapi.ts', 'package.json'],
  })
  const isNewDocument = await onceFor({
    stampFile: path.join(root, 'lib', 'generated', 'openapi-stamp'),
    digest,
    work: () =>
      runCommand({
        name: 'Writing the OpenAPI document',
        args: ['--import', 'tsx', path.join('scripts', 'generate-openapi.ts')],
        cwd: root,
        env: context.env,
        logFile: path.join(context.logDirectory, 'openapi.log'),
        signal: context.signal,
      }),
  })
  return isNewClient || isChanged || isNewDocument
}
