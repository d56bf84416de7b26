import { jsonrepair } from 'jsonrepair'
import { matchesShape } from './matches-shape'

/** UTF-16 units; longer answers are left as they are. */
const LENGTH_MAX = 500_000
const FENCE = /^\s*```[\w-]*\s*\n?([\s\S]*?)\n?\s*```\s*$/

/**
 * The JSON that a text was meant to be: fences and talk around it taken off, syntax repaired. Null when the text is valid
 * JSON already, or when nothing that parses to an object or a list (and matches the schema's outer shape) comes out.
 */
export function healJson(text: string, schema: Record<string, unknown> | null): string | null {
  if (text.length > LENGTH_MAX || parse(text) !== undefined) return null
  for (const candidate of listCandidates(text)) {
    const healed = repair(candidate)
    if (healed === null) continue
    const value = parse(healed)
    if (typeof value !== 'object' || value === null) continue
    if (schema === null || matchesShape(value, schema)) return healed
  }
  return null
}

/** From the least that is taken away to the most. */
function listCandidates(text: string): string[] {
  const unfenced = FENCE.exec(text)?.[1] ?? text
  const start = unfenced.search(/[{[]/)
  if (start < 0) return []
  const fromStart = unfenced.slice(start)
  const end = Math.max(fromStart.lastIndexOf('}'), fromStart.lastIndexOf(']'))
  const within = end > 0 ? fromStart.slice(0, end + 1) : fromStart
  return [...new Set([within, fromStart])]
}

function repair(candidate: string): string | null {
  if (parse(candidate) !== undefined) return candidate
  try {
    return jsonrepair(candidate)
  } catch {
    return null
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
