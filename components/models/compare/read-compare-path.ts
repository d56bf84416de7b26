import { COMPARED_MAX } from '../compared-max'

/** The slugs of `/compare/author/model/author/model`, each once, as many as fit side by side. A part without partner is left out. */
export function readComparePath(parts: readonly string[] = []): string[] {
  const decoded = parts.map(decode)
  const slugs = decoded.flatMap((author, index) => {
    const model = decoded[index + 1]
    return index % 2 === 0 && model !== undefined ? [`${author}/${model}`] : []
  })
  return [...new Set(slugs)].slice(0, COMPARED_MAX)
}

/** Paths come from people: what is not encoded properly means itself. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
