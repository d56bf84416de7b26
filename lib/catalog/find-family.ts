/** `4.6`, `v3`, `2512`, `001`: a version, a date or a build. */
const VERSION = /^v?\d+(\.\d+)*$/
/** `70b`, `a3b`, `8x7b`, `128k`: a size is a tier of its own, not a version. */
const SIZE = /^[a-z]?\d+(x\d+)?(\.\d+)?[bkm]$/
/** `4o`, `4.6v`: a version with a letter that says what the model can do. */
const VERSION_WITH_LETTER = /^\d+(?:\.\d+)*([a-z]{1,2})$/
/** `qwen3.7`, `k2.6`: a word or letter with its version. */
const WORD_WITH_VERSION = /^([a-z]+)\d+(?:\.\d+)*$/
const STAGES: ReadonlySet<string> = new Set(['preview', 'exp', 'experimental', 'beta', 'latest'])

/**
 * The family of a model: its slug without variant, versions, dates and stages, so that every generation of a product line
 * has the same. `anthropic/claude-opus-4.6` and `anthropic/claude-opus-5` are `anthropic/claude-opus`.
 */
export function findFamily(slug: string): string {
  const [author = '', rest = ''] = slug.toLowerCase().split('/')
  const [name = ''] = rest.split(':')
  const words = name.split('-').flatMap(keepWords)
  return `${author}/${words.join('-') || name}`
}

/** What a part of a slug says beside its version; nothing when it is nothing else. */
function keepWords(part: string, index: number): string[] {
  if (VERSION.test(part) || STAGES.has(part)) return []
  if (SIZE.test(part)) return [part]
  const letter = VERSION_WITH_LETTER.exec(part)?.[1]
  if (letter) return [letter]
  const word = WORD_WITH_VERSION.exec(part)?.[1]
  if (!word) return [part]
  // A lone letter only numbers the version (`kimi-k2.6`), unless it is the whole name (`o3`).
  return word.length > 1 || index === 0 ? [word] : []
}

/** A preview is a model's name before it is final. */
export function isStageSlug(slug: string): boolean {
  return slug.split(/[/:-]/).some((part) => STAGES.has(part))
}
