const REGEXP_CHARACTERS = /[.+?^${}()|[\]\\]/g

/** A test for model slugs from patterns in which `*` stands for anything: `author/*`, `*:free`, `author/name`. */
export function createMatcher(patterns: readonly string[]): (slug: string) => boolean {
  const exact = new Set<string>()
  const wild: RegExp[] = []
  for (const pattern of patterns) {
    const text = pattern.toLowerCase()
    if (text.includes('*')) wild.push(toRegExp(text))
    else exact.add(text)
  }
  return (slug) => exact.has(slug) || wild.some((expression) => expression.test(slug))
}

/** Runs of `*` are one, so that no pattern can make the test slow. */
function toRegExp(pattern: string): RegExp {
  const body = pattern.replace(REGEXP_CHARACTERS, '\\$&').replace(/\*+/g, '.*')
  return new RegExp(`^${body}$`)
}
