import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addVariants, parseModelName, VARIANTS } from './parse-model-name'

const word = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/)
const slug = fc.tuple(word, word).map(([author, name]) => `${author}/${name}`)
const variants = fc.array(fc.constantFrom(...VARIANTS), { maxLength: 6 })

describe('a model name', () => {
  test('gives its slug and its variants back, each once and in their order', () => {
    fc.assert(
      fc.property(slug, variants, (base, written) => {
        const parsed = parseModelName([base, ...written].join(':'))
        expect(parsed).toEqual({ base, variants: [...new Set(written)], unknown: [] })
      }),
    )
  })

  test('keeps suffixes that are no variants apart, whatever they are', () => {
    const isVariant = (text: string) => VARIANTS.some((variant) => variant === text.trim().toLowerCase())
    // Spaces around the whole name do not count, so a suffix at its end has none.
    const isSuffix = (text: string) => text === text.trim() && !text.includes(':') && !isVariant(text)
    const suffix = fc.string({ maxLength: 20 }).filter(isSuffix)
    fc.assert(
      fc.property(slug, suffix, variants, (base, odd, written) => {
        const parsed = parseModelName([base, odd, ...written].join(':'))
        expect(parsed.unknown).toEqual([odd])
        expect(parsed.variants).toEqual([...new Set(written)])
      }),
    )
  })

  test('is read in any case and never throws', () => {
    expect(parseModelName('openai/gpt-5.2:NITRO')).toMatchObject({ variants: ['nitro'] })
    fc.assert(fc.property(fc.string(), (text) => void parseModelName(text)))
  })

  test('takes further variants without repeating its own', () => {
    fc.assert(
      fc.property(slug, variants, variants, (base, own, added) => {
        const name = addVariants([base, ...new Set(own)].join(':'), [...new Set(added)])
        expect(parseModelName(name)).toEqual({ base, variants: [...new Set([...own, ...added])], unknown: [] })
      }),
    )
  })
})
