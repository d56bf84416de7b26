import { readFile } from 'node:fs/promises'
import { SourceMap, type SourceMapPayload } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const callFrame = z.object({
  functionName: z.string(),
  url: z.string(),
  lineNumber: z.number(),
  columnNumber: z.number(),
})
const profileSchema = z.object({
  nodes: z.array(z.object({ id: z.number(), callFrame })),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
})
type CallFrame = z.infer<typeof callFrame>

export type ProfileEntry = { name: string; micros: number }
export type ProfileSummary = {
  /** Time in which something ran. */
  busyMicros: number
  /** Self time by part of the product, package or layer of Node, the largest first. */
  parts: ProfileEntry[]
  /** Self time by function, the largest first. */
  functions: ProfileEntry[]
}

/** V8's names for time in which nothing ran. */
const IDLE = new Set(['(idle)', '(root)'])

/** Adds up a V8 CPU profile of a bundled process, read back through the bundle's source map. */
export async function summariseProfile(file: string, root: string): Promise<ProfileSummary> {
  const profile = profileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const selfMicros = new Map<number, number>()
  for (const [index, id] of profile.samples.entries()) {
    selfMicros.set(id, (selfMicros.get(id) ?? 0) + (profile.timeDeltas[index] ?? 0))
  }
  const locate = await createLocator(root)
  const parts = new Map<string, number>()
  const functions = new Map<string, number>()
  let busyMicros = 0
  for (const node of profile.nodes) {
    const micros = selfMicros.get(node.id) ?? 0
    if (micros === 0 || !isWork(node.callFrame)) continue
    const place = locate(node.callFrame)
    busyMicros += micros
    add(parts, partOf(place), micros)
    add(functions, `${node.callFrame.functionName || '(anonymous)'}  ${place}`, micros)
  }
  return { busyMicros, parts: rank(parts), functions: rank(functions) }
}

/** The inspector's own work at the edges of the profile shows as a native function `dispatch`. */
function isWork({ functionName, url }: CallFrame): boolean {
  return !IDLE.has(functionName) && !(functionName === 'dispatch' && url === '')
}

function add(sums: Map<string, number>, name: string, micros: number): void {
  sums.set(name, (sums.get(name) ?? 0) + micros)
}

function rank(sums: Map<string, number>): ProfileEntry[] {
  return [...sums].map(([name, micros]) => ({ name, micros })).sort((left, right) => right.micros - left.micros)
}

/** Finds the source file of a function; what is built into Node keeps its own name. */
async function createLocator(root: string): Promise<(frame: CallFrame) => string> {
  const bundle = path.join(root, 'dist', 'gateway.mjs')
  const payload: SourceMapPayload = z
    .custom<SourceMapPayload>((value) => typeof value === 'object')
    .parse(JSON.parse(await readFile(`${bundle}.map`, 'utf8')))
  const map = new SourceMap(payload)
  return ({ url, functionName, lineNumber, columnNumber }) => {
    if (url === '') return functionName
    if (!url.startsWith('file:')) return url
    const file = fileURLToPath(url)
    if (file !== bundle) return path.relative(root, file)
    const entry = map.findEntry(lineNumber, columnNumber)
    return 'originalSource' in entry
      ? path.relative(root, path.resolve(path.dirname(bundle), entry.originalSource))
      : file
  }
}

/** `lib/ledger`, `node_modules/undici`, `node:internal/streams`: coarse enough for a table. */
function partOf(place: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place)?.[1]
  if (inPackage) return inPackage
  if (place.startsWith('node:')) return place.split('/').slice(0, 2).join('/')
  return place.includes('/') ? place.split('/').slice(0, 2).join('/') : place
}
