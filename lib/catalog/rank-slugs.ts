/** Longer input is no slug; the bound keeps a hostile one from costing time. */
const SLUG_LENGTH_MAX = 80
/** Below this, a suggestion would only puzzle. */
const SCORE_MIN = 0.4

/** The slugs that look most like `wanted`, best first: by the words that they share and by edit distance. */
export function rankSlugs(wanted: string, slugs: readonly string[]): string[] {
  const target = wanted.toLowerCase().slice(0, SLUG_LENGTH_MAX)
  const targetWords = toWords(target)
  return slugs
    .map((slug) => ({ slug, score: scoreSlug(slug, { target, targetWords }) }))
    .filter(({ score }) => score >= SCORE_MIN)
    .sort((a, b) => b.score - a.score || a.slug.length - b.slug.length)
    .map(({ slug }) => slug)
}

function scoreSlug(slug: string, { target, targetWords }: { target: string; targetWords: Set<string> }): number {
  // People often leave the author out, so the name alone may match as well.
  const name = slug.slice(slug.indexOf('/') + 1)
  const candidate = target.includes('/') ? slug : name
  const similarity = 1 - editDistance(target, candidate) / Math.max(target.length, candidate.length, 1)
  const words = toWords(candidate)
  const shared = [...words].filter((word) => targetWords.has(word)).length
  const overlap = (2 * shared) / Math.max(words.size + targetWords.size, 1)
  return 0.6 * similarity + 0.4 * overlap
}

function toWords(slug: string): Set<string> {
  return new Set(slug.split(/[^a-z0-9.]+/).filter((word) => word !== ''))
}

/** Levenshtein distance with two rows. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const substitution = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(substitution, at(previous, column) + 1, at(current, column - 1) + 1))
    }
    previous = current
  }
  return at(previous, b.length)
}

/** The rows are always long enough; the fallback satisfies the type checker. */
function at(row: number[], index: number): number {
  return row[index] ?? 0
}
