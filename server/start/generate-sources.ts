import path from 'node:path'
import { writeRoutes } from '../generate/write-routes'
import { copyLogos, LOGOS } from './copy-logos'
import { CLIENT, generateClient, type PrepareContext } from './generate-client'
import { runCommand } from './run-command'
import { isStamped, onceFor, type Stamp } from './stamp'

const DOCUMENT: Stamp = {
  inputs: ['app/api', 'lib/schemas', 'lib/http', 'server/generate', 'scripts/generate-openapi.ts', 'package.json'],
  stampFile: 'lib/generated/openapi-stamp',
  output: 'lib/generated/openapi.json',
}

/** Whether there is nothing for `generateSources` to do; the route table is part of what the processes are built from. */
export async function areSourcesGenerated(root: string): Promise<boolean> {
  const areStamped = await Promise.all([CLIENT, DOCUMENT, LOGOS].map((stamp) => isStamped(root, stamp)))
  return areStamped.every(Boolean)
}

/**
 * Everything that is generated from sources and imported or served by them: the Prisma client, the gateway's route table,
 * the OpenAPI document and the logos. Both a start and the checks need it first.
 * @returns whether anything was generated
 */
export async function generateSources(context: PrepareContext): Promise<boolean> {
  const { root } = context
  const isNewClient = await generateClient(context)
  const { isChanged } = await writeRoutes(root)
  const isNewDocument = await onceFor(root, DOCUMENT, () =>
    runCommand({
      name: 'Writing the OpenAPI document',
      args: ['--import', 'tsx', path.join('scripts', 'generate-openapi.ts')],
      cwd: root,
      env: context.env,
      logFile: path.join(context.logDirectory, 'openapi.log'),
      signal: context.signal,
    }),
  )
  const areNewLogos = await copyLogos(root)
  return isNewClient || isChanged || isNewDocument || areNewLogos
}
