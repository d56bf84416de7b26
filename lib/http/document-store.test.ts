import { expect, test } from 'vitest'
import { DocumentStore } from './document-store'

test('a document is found again under its address and its snapshot only', () => {
  const store = new DocumentStore()
  const [old, now] = [{}, {}]
  const kept = store.keep({ snapshot: old, address: '/a', text: 'x' })
  expect(store.find(old, '/a')).toBe(kept)
  expect(store.find(old, '/b')).toBeUndefined()
  expect(store.find(now, '/a')).toBeUndefined()
})

test('made-up addresses push out what nobody asks for, and never hold more than they may', () => {
  const store = new DocumentStore({ bytesMax: 1_000 })
  const snapshot = {}
  const wanted = store.keep({ snapshot, address: '/wanted', text: 'x'.repeat(100) })
  for (let index = 0; index < 100; index++) {
    store.keep({ snapshot, address: `/${index}`, text: 'x'.repeat(100) })
    expect(store.find(snapshot, '/wanted')).toBe(wanted)
  }
  const held = Array.from({ length: 100 }, (_none, index) => store.find(snapshot, `/${index}`)).filter(Boolean)
  expect(held.length).toBeLessThanOrEqual(9)
})

test('a document that is made twice counts once', () => {
  const store = new DocumentStore({ bytesMax: 250 })
  const snapshot = {}
  const other = store.keep({ snapshot, address: '/other', text: 'x'.repeat(100) })
  for (let index = 0; index < 10; index++) store.keep({ snapshot, address: '/a', text: 'x'.repeat(100) })
  expect(store.find(snapshot, '/other')).toBe(other)
})
