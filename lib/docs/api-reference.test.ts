import { describe, expect, it } from 'vitest'
import { listOperations, readOperation } from './api-reference'
import type { SchemaNode } from './schema-node'

const all = listOperations().flatMap(({ operations }) => operations)

const count = (node: SchemaNode): number =>
  1 + [...node.fields.map((field) => field.node), ...node.variants].reduce((sum, inner) => sum + count(inner), 0)

describe('the API reference', () => {
  it('has every operation once, completions first', () => {
    expect(all.length).toBeGreaterThan(60)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(listOperations()[0]?.tag).toBe('Completions')
  })

  it.each(all)('can be read: $method $path', ({ id }) => {
    const found = readOperation(id)
    expect(found?.summary.length).toBeGreaterThan(5)
    const nodes = [found?.body, found?.response].filter((node) => node !== null && node !== undefined)
    // A page of a browser, not a dump.
    for (const node of nodes) expect(count(node)).toBeLessThan(3_000)
  })

  it('tells what a field is, with its bounds', () => {
    const chat = readOperation('postChatCompletions')
    const field = (name: string) => chat?.body?.fields.find((found) => found.name === name)
    expect(field('messages')?.isRequired).toBe(true)
    expect(field('messages')?.node.label).toMatch(/^array of /)
    expect(field('temperature')?.node).toMatchObject({ label: 'number', notes: ['at least 0', 'at most 2'] })
    expect(field('stream')?.node.label).toBe('boolean')
    expect(chat?.access).toBe('An API key, or a signed-in person')
    expect(readOperation('getModels')?.access).toBe('Anybody, without a key')
  })

  it('knows nothing of an operation that is not there', () => {
    expect(readOperation('constructor')).toBeNull()
  })
})
