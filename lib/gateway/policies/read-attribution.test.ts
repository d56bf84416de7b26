import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAttribution } from './read-attribution'

const categoriesOf = (header: string) =>
  readAttribution(new Headers({ 'x-openrouter-categories': header })).appCategories

describe('readAttribution', () => {
  it('keeps at most two known categories, in the order given, and drops the rest', () => {
    expect(categoriesOf('CLI-Agent, made-up ,roleplay,game')).toEqual(['cli-agent', 'roleplay'])
    expect(categoriesOf('game,game')).toEqual(['game'])
    expect(categoriesOf('made-up')).toBeNull()
    expect(readAttribution(new Headers()).appCategories).toBeNull()
  })

  it('prefers the newer name of the title', () => {
    const headers = new Headers({ 'x-title': 'old', 'x-openrouter-title': 'new', 'http-referer': 'https://app.test' })
    expect(readAttribution(headers)).toMatchObject({ appTitle: 'new', appReferer: 'https://app.test' })
  })

  it('never fails and never stores a control character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          const value = text.replace(/[\0\r\n]/g, '')
          const { appTitle } = readAttribution(new Headers({ 'x-title': value, 'x-openrouter-categories': value }))
          expect(appTitle ?? '').not.toMatch(/\p{Cc}/u)
        },
      ),
    )
  })
})
