import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { AnyRouteSpec } from '@/lib/http'
import { buildOpenApi, type Operation } from '@/server/generate/build-openapi'
import { writeRoutes } from '@/server/generate/write-routes'
import { writeWhenChanged } from '@/server/generate/write-when-changed'

/**
 * Writes `lib/generated/openapi.json` from the declarations of all routes under /api/v1. The routes are imported, so
 * the document can never say something that the code does not do.
 */
const root = process.cwd()
const target = path.join(root, 'lib', 'generated', 'openapi.json')
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

function hasSpec(value: unknown): value is { spec: AnyRouteSpec } {
  return typeof value === 'function' && 'spec' in value
}

async function listOperations(): Promise<Operation[]> {
  const { routes } = await import('@/server/generated/routes')
  return routes
    .filter((route) => route.pattern.startsWith('/api/v1/'))
    .flatMap(({ pattern, handlers }) =>
      METHODS.flatMap((method): Operation[] => {
        const handler = handlers.get(method)
        return hasSpec(handler) ? [{ method, pattern, spec: handler.spec }] : []
      }),
    )
}

await writeRoutes(root)
// The route that serves the document imports it: the very first run needs something to import.
if (!existsSync(target)) await writeWhenChanged(target, '{}\n')
const { version } = z.object({ version: z.string() }).parse((await import('../package.json')).default)
const operations = await listOperations()
const isChanged = await writeWhenChanged(target, `${JSON.stringify(buildOpenApi(operations, version), null, 2)}\n`)
console.log(`${operations.length} operations${isChanged ? '' : ', unchanged'}`)
// Importing routes may have opened timers of the product; nothing is left to do here.
process.exit(0)
