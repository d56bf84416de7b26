import { z } from 'zod'

/** What a caller may note about a request; it changes nothing upstream and is stored with the generation (api contract §2.1). */

const METADATA_PAIRS_MAX = 16
const TRACE_BYTES_MAX = 16_384
const TRACE_DEPTH_MAX = 8

/** Pairs of text. */
export const metadata = z
  .record(
    z.string().min(1).max(64, 'A key has at most 64 characters.'),
    z.string().max(512, 'A value has at most 512 characters.'),
  )
  .refine((pairs) => Object.keys(pairs).length <= METADATA_PAIRS_MAX, `At most ${METADATA_PAIRS_MAX} pairs.`)

const traceName = z.string().max(512).nullish()

/** The caller's place in a trace, and whatever else they want to find there again. */
export const trace = z
  .looseObject({
    trace_id: traceName,
    trace_name: traceName,
    span_name: traceName,
    generation_name: traceName,
    parent_span_id: traceName,
  })
  .refine((value) => JSON.stringify(value).length <= TRACE_BYTES_MAX, `At most ${TRACE_BYTES_MAX} characters as JSON.`)
  .refine((value) => measureDepth(value) <= TRACE_DEPTH_MAX, `At most ${TRACE_DEPTH_MAX} levels deep.`)

function measureDepth(root: unknown): number {
  let level: unknown[] = [root]
  let depth = 0
  while (level.length > 0 && depth <= TRACE_DEPTH_MAX) {
    depth += 1
    level = level.flatMap(listInner).filter((value) => typeof value === 'object' && value !== null)
  }
  return depth
}

function listInner(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
