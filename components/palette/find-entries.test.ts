import { describe, expect, it } from 'vitest'
import { findEntries } from './find-entries'

const sources = {
  models: Array.from({ length: 20 }, (_, index) => ({ id: `acme/model-${index}`, name: `Acme ${index}` })),
  keys: [{ hash: 'abc', name: 'Production', label: 'sk-or-…1234' }],
  chains: [{ slug: 'always', name: 'Always answers' }],
  mayBuy: true,
}
const find = (query: string) => findEntries({ query, ...sources })
const labelsOf = (query: string) => find(query).flatMap(({ entries }) => entries.map(({ label }) => label))

describe('the palette', () => {
  it('offers every page and the usual actions before anything is typed, and no long lists', () => {
    const headings = find('').map(({ heading }) => heading)
    expect(headings).toEqual(['Pages', 'Do'])
    expect(labelsOf('')).toContain('API keys')
  })

  it('finds by every word typed, in any order and case', () => {
    expect(labelsOf('PROD')).toEqual(['Production'])
    expect(labelsOf('credits add')).toEqual(['Add credits'])
    expect(labelsOf('no such thing')).toEqual([])
  })

  it('offers to buy to those who may, and to others whom to ask', () => {
    const [entry] = findEntries({ ...sources, query: 'add credits', mayBuy: false }).flatMap(({ entries }) => entries)
    expect(entry?.label).toBe('Who can add credits')
  })

  it('puts what begins with the words first, and keeps lists short', () => {
    const models = find('acme 1').find(({ heading }) => heading === 'Models')
    expect(models?.entries[0]?.label).toBe('Acme 1')
    expect(models?.entries).toHaveLength(6)
  })

  it('puts the one that is called just that first of all', () => {
    const models = [
      { id: 'acme/long-v2', name: 'Acme Long V2' },
      { id: 'acme/long', name: 'Long' },
    ]
    const [group] = findEntries({ ...sources, query: 'acme/long', models })
    expect(group?.entries.map(({ detail }) => detail)).toEqual(['acme/long', 'acme/long-v2'])
  })

  it('opens a request by its id', () => {
    expect(find('gen-1m83abcdef')[0]?.entries[0]?.href).toBe('/logs/gen-1m83abcdef')
  })
})
