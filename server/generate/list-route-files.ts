import { readdir } from 'node:fs/promises'
import path from 'node:path'

export type RouteFile = {
  /** `app/api/v1/models/route.ts`, with slashes on every system. */
  file: string
  /** `/api/v1/models` */
  pattern: string
}

/** Sign-in is next-auth's and needs Next around it; every other API route runs in the gateway too. */
const NEXT_ONLY = /^app\/api\/auth\//

/** `(group)` folders are not part of the address. */
function toPattern(file: string): string {
  const folders = file.split('/').slice(1, -1)
  return `/${folders.filter((folder) => !/^\(.*\)$/.test(folder)).join('/')}`
}

/** Every API route of the project that the gateway mounts, in a stable order. */
export async function listRouteFiles(root: string): Promise<RouteFile[]> {
  const directory = path.join(root, 'app', 'api')
  const names = await readdir(directory, { recursive: true })
  return names
    .map((name) => `app/api/${name.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('/route.ts') && !NEXT_ONLY.test(file))
    .sort()
    .map((file) => ({ file, pattern: toPattern(file) }))
}
