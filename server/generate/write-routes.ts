import path from 'node:path'
import { listRouteFiles } from './list-route-files'
import { writeWhenChanged } from './write-when-changed'

/** Writes `server/generated/routes.ts`, the list of `route.ts` files that the gateway imports. */
export async function writeRoutes(root: string): Promise<{ count: number; isChanged: boolean }> {
  const files = await listRouteFiles(root)
  const imports = files.map(({ file }, index) => `import * as route${index} from '@/${file.replace(/\.ts$/, '')}'`)
  const entries = files.map(({ pattern }, index) => `  mountRoute(${JSON.stringify(pattern)}, route${index}),`)
  const content = [
    '// Written by `npm run routes` from the files under app/api. Do not edit.',
    "import { mountRoute, type MountedRoute } from '../gateway/mounted-route'",
    ...imports,
    '',
    'export const routes: readonly MountedRoute[] = [',
    ...entries,
    ']',
    '',
  ].join('\n')
  const isChanged = await writeWhenChanged(path.join(root, 'server', 'generated', 'routes.ts'), content)
  return { count: files.length, isChanged }
}
