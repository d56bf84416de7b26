import { expect, test } from 'vitest'
import { toTitle } from './use-send'

test('a chat is called what its first message begins with, cut between words', () => {
  expect(toTitle({ text: '  Name three\n\trivers. ', files: [] })).toBe('Name three rivers.')
  const long =
    'Write a function that merges overlapping ranges of time and sorts what is left of them by their beginning'
  expect(toTitle({ text: long, files: [] })).toBe(
    'Write a function that merges overlapping ranges of time and sorts what is left…',
  )
})

test('without words it is called after its first file', () => {
  expect(toTitle({ text: ' ', files: [{ name: 'plan.pdf' }] })).toBe('plan.pdf')
})
