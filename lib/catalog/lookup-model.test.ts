import { describe, expect, test } from 'vitest'
import type { CatalogEndpoint, CatalogModel } from './catalog'
import { createCatalog } from './create-catalog'
import { lookupModel } from './lookup-model'

const NOW = new Date('2026-11-22T12:00:00Z')

function createModel(slug: string, over: Partial<CatalogModel> = {}): CatalogModel {
  return {
    slug,
    canonicalSlug: slug,
    authorSlug: slug.split('/')[0] ?? '',
    authorName: 'Acme',
    name: slug,
    description: 'A model.',
    aliases: [],
    contextLength: 100_000,
    maxCompletionTokens: null,
    inputModalities: ['text'],
    outputModalities: ['text'],
    tokenizer: 'Other',
    instructType: null,
    supportedParameters: [],
    huggingFaceId: null,
    knowledgeCutoff: null,
    isReasoning: false,
    isFree: slug.endsWith(':free'),
    releasedAt: new Date('2026-01-01'),
    expirationDate: null,
    successorSlug: null,
    ...over,
  }
}

function createEndpoint({ slug }: CatalogModel): CatalogEndpoint {
  return {
    id: `p:${slug}`,
    modelSlug: slug,
    providerSlug: 'p',
    providerName: 'P',
    tag: 'p',
    providerModelId: slug,
    contextLength: 100_000,
    maxCompletionTokens: null,
    quantization: null,
    supportedParameters: [],
    trainsOnPrompts: null,
    retentionDays: null,
    priceVersionId: 'price',
    promptPicos: 1n,
    completionPicos: 1n,
    cacheReadPicos: null,
    cacheWritePicos: null,
    requestNanos: 0n,
    imageNanos: 0n,
  }
}

function createFor(...models: CatalogModel[]) {
  return createCatalog(
    { version: 1, nextPriceAtMs: null, models, providers: [], endpoints: models.map(createEndpoint) },
    NOW,
  )
}

const catalog = createFor(
  createModel('acme/one-1', { isReasoning: true, aliases: ['acme/uno'] }),
  createModel('acme/one-1:free', { isReasoning: true }),
  createModel('acme/plain-2'),
  createModel('acme/split-3', { isReasoning: true }),
  createModel('acme/split-3:thinking', { isReasoning: true }),
  createModel('acme/old-1', { expirationDate: '2026-11-21', successorSlug: 'acme/one-1', aliases: ['acme/older'] }),
  createModel('acme/last-day-1', { expirationDate: '2026-11-22', successorSlug: 'acme/one-1' }),
)

const find = (name: string) => lookupModel(catalog, name)

describe('a name with variants', () => {
  test.each([
    ['acme/one-1', { slug: 'acme/one-1', sort: null }],
    ['ACME/One-1', { slug: 'acme/one-1', sort: null }],
    ['acme/uno', { slug: 'acme/one-1', sort: null }],
    ['acme/one-1:nitro', { slug: 'acme/one-1', sort: 'throughput' }],
    ['acme/one-1:floor', { slug: 'acme/one-1', sort: 'price' }],
    ['acme/one-1:exacto', { slug: 'acme/one-1', sort: 'exacto' }],
    ['acme/one-1:free', { slug: 'acme/one-1:free', sort: null }],
    ['acme/uno:free', { slug: 'acme/one-1:free', sort: null }],
    ['acme/one-1:free:nitro', { slug: 'acme/one-1:free', sort: 'throughput' }],
    ['acme/one-1:nitro:free', { slug: 'acme/one-1:free', sort: 'throughput' }],
    ['acme/split-3:thinking', { slug: 'acme/split-3:thinking', sort: null, turnsReasoningOn: false }],
    ['acme/one-1:thinking', { slug: 'acme/one-1', turnsReasoningOn: true }],
    ['acme/one-1:free:thinking', { slug: 'acme/one-1:free', turnsReasoningOn: true }],
    ['acme/plain-2:extended', { slug: 'acme/plain-2', needsLongestContext: true }],
    ['~acme/one-latest', { slug: 'acme/one-1', sort: null }],
    ['~acme/one-latest:floor', { slug: 'acme/one-1', sort: 'price' }],
    ['acme/last-day-1', { slug: 'acme/last-day-1' }],
  ])('%s is found', (name, { slug, ...how }) => {
    const { found } = find(name)
    expect(found?.model.slug).toBe(slug)
    expect(found).toMatchObject(how)
  })

  test.each([
    ['acme/two', 'model_not_found', 'acme/one-1'],
    ['acme/one-1:turbo', 'model_not_found', 'acme/one-1'],
    ['acme/one-1:', 'model_not_found', 'acme/one-1'],
    ['acme/plain-2:thinking', 'model_not_found', 'does not reason'],
    ['acme/plain-2:free', 'free_variant_ended', 'acme/plain-2'],
    ['acme/one-1:online', 'no_search_engine', 'search engine'],
    ['acme/one-1:free:online', 'no_search_engine', 'search engine'],
    ['acme/one-1:nitro:floor', 'contradiction', '`:nitro` and `:floor`'],
    ['acme/old-1', 'model_deprecated', 'acme/one-1'],
    ['acme/older:nitro', 'model_deprecated', 'acme/one-1'],
    ['~acme/none-latest', 'model_not_found', 'not a valid model ID'],
    ['', 'model_not_found', 'not a valid model ID'],
  ])('%s is a problem that says %s', (name, code, mention) => {
    const { problem } = find(name)
    expect(problem?.code).toBe(code)
    expect(problem?.message).toContain(mention)
  })
})

describe('a model with a last day', () => {
  test('answers on it and is retired after it, with its successor', () => {
    expect(find('acme/last-day-1').found).not.toBeNull()
    expect(find('acme/old-1').problem?.fallbackModels).toEqual(['acme/one-1'])
    expect(catalog.models.map((model) => model.slug)).not.toContain('acme/old-1')
  })

  test('ends the snapshot at the midnight after it', () => {
    expect(new Date(catalog.validUntilMs).toISOString()).toBe('2026-11-23T00:00:00.000Z')
    expect(createFor(createModel('acme/plain-2')).validUntilMs).toBe(Infinity)
  })

  test('is no newest of its family once it is gone', () => {
    const gone = createModel('acme/line-2', { expirationDate: '2026-11-21', releasedAt: new Date('2026-05-01') })
    const line = createFor(createModel('acme/line-1'), gone)
    expect(lookupModel(line, '~acme/line-latest').found?.model.slug).toBe('acme/line-1')
  })
})
