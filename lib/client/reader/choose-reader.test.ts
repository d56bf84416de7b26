import { expect, test } from 'vitest'
import { chooseReader } from './choose-reader'
import { readChoice, writeChoice } from './reader'

const locale = (acceptLanguage: string, cookies = '') => chooseReader({ acceptLanguage, cookies }).locale

test.each([
  ['de-DE,de;q=0.9,en;q=0.8', 'de-DE'],
  ['en;q=0.5, ja-JP', 'ja-JP'],
  ['xx-XX, not a tag!, pt-BR;q=0.1', 'pt-BR'],
  ['fr;q=0, en-IN', 'en-IN'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['de-DE-u-ca-buddhist-nu-thai', 'de-DE'],
  ['*', 'en-US'],
  ['', 'en-US'],
  [',;q=x,'.repeat(5_000), 'en-US'],
])('of the languages %.40s the first that there are formats for is %s', (acceptLanguage, expected) => {
  expect(locale(acceptLanguage)).toBe(expected)
})

test('what somebody chose goes before what the browser says', () => {
  const cookies = `a=b; causeway-reader=${writeChoice({ locale: 'en-IN', timeZone: 'Asia/Kolkata' })}; c=d`
  expect(chooseReader({ acceptLanguage: 'de-DE', cookies })).toEqual({ locale: 'en-IN', timeZone: 'Asia/Kolkata' })
})

test('either half can be left to the browser', () => {
  const choice = { locale: null, timeZone: 'Asia/Tokyo' }
  expect(readChoice(`causeway-reader=${writeChoice(choice)}`)).toEqual(choice)
  expect(locale('de-DE', `causeway-reader=${writeChoice(choice)}`)).toBe('de-DE')
})

test.each(['%E0%A4%A', 'de-DE%7CMars%2FOlympus', '<script>%7C"', ''])(
  'a cookie %s that nobody wrote harms nothing',
  (value) => {
    expect(readChoice(`causeway-reader=${value}`).timeZone).toBeNull()
  },
)
