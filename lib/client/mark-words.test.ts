import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markWords } from './mark-words'

const show = (text: string, search: string) =>
  markWords(text, search)
    .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
    .join('')

describe('marking what was found', () => {
  it('marks every word, wherever it stands and in whatever case', () => {
    expect(show('A story about a bridge, and Bridges.', 'story bridge')).toBe(
      'A [story] about a [bridge], and [Bridge]s.',
    )
  })

  it('compares without accents and marks the letters as they were written', () => {
    expect(show('Das Café in Zürich', 'cafe zurich')).toBe('Das [Café] in [Zürich]')
    expect(show('cafe\u0301!', 'café')).toBe('[cafe]\u0301!')
    expect(show('the ﬁne print', 'fin')).toBe('the [ﬁn]e print')
  })

  it('joins words that overlap, and marks nothing for nothing', () => {
    expect(show('seaside', 'seas side')).toBe('[seaside]')
    expect(show('seaside', '  ')).toBe('seaside')
    expect(markWords('', 'sea')).toEqual([])
  })

  it('never loses or changes a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, search) => {
        expect(
          markWords(text, search)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
