/** What may follow a slug, and may be stacked: `author/slug:free:nitro`. */
export const VARIANTS = ['free', 'thinking', 'extended', 'nitro', 'floor', 'exacto', 'online'] as const
export type Variant = (typeof VARIANTS)[number]

export type ModelName = {
  /** The name without its variants. */
  base: string
  /** Each once, in the order in which they were written. */
  variants: Variant[]
  /** Suffixes that are no variants, as they were written. */
  unknown: string[]
}

/** Splits `author/slug:variant:variant`. Pure grammar: whether there is such a model is another question. */
export function parseModelName(name: string): ModelName {
  const [base = '', ...suffixes] = name.trim().split(':')
  const variants = new Set<Variant>()
  const unknown: string[] = []
  for (const suffix of suffixes) {
    const variant = VARIANTS.find((candidate) => candidate === suffix.trim().toLowerCase())
    if (variant) variants.add(variant)
    else unknown.push(suffix)
  }
  return { base: base.trim(), variants: [...variants], unknown }
}

/** The name with further variants; those that it has already are not repeated. */
export function addVariants(name: string, variants: readonly Variant[]): string {
  const present = parseModelName(name).variants
  const added = variants.filter((variant) => !present.includes(variant))
  return [name, ...added].join(':')
}
