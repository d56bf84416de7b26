import { ModelsListResponse$inboundSchema } from '@openrouter/sdk/models/modelslistresponse.js'
import { beforeAll, expect, test } from 'vitest'
import { GET as listEmbeddingModels } from '@/app/api/v1/embeddings/models/route'
import { GET as listZdr } from '@/app/api/v1/endpoints/zdr/route'
import { GET as countModels } from '@/app/api/v1/models/count/route'
import { GET as listModels } from '@/app/api/v1/models/route'
import type { RouteHandler } from '@/lib/http'
import { endpointsResponse, modelsCountResponse, modelsResponse, type ModelsPage } from '@/lib/schemas/models'
import { queryAsOwner } from '@/tests/setup/owner-connection'

async function get(handler: RouteHandler, path: string): Promise<Response> {
  const response = await handler(new Request(`http://localhost/api/v1${path}`), { params: Promise.resolve({}) })
  expect(response.status).toBe(200)
  return response
}

async function search(query: string): Promise<ModelsPage> {
  return modelsResponse.parse(await (await get(listModels, `/models?${query}`)).json())
}

const ids = (page: ModelsPage) => page.data.map((model) => model.id)

let text: ModelsPage

beforeAll(async () => {
  text = await search('output_modalities=text')
})

test('models that write text are listed unless others are asked for', async () => {
  const unfiltered = modelsResponse.parse(await (await get(listModels, '/models')).json())
  expect(ids(unfiltered)).toEqual(ids(text))
  expect(unfiltered.data.every((model) => model.architecture.output_modalities.includes('text'))).toBe(true)
  const embeddings = await search('output_modalities=embeddings')
  expect(ids(embeddings)).toContain('openai/text-embedding-3-small')
  const documents = await search('output_modalities=document')
  const all = await search('output_modalities=all')
  expect(all.total_count).toBe(text.total_count + embeddings.total_count + documents.total_count)
})

test('GET /embeddings/models lists exactly the models that embed, in pages', async () => {
  const read = async (query: string) =>
    modelsResponse.parse(await (await get(listEmbeddingModels, `/embeddings/models${query}`)).json())
  const page = await read('?limit=2')
  expect(page.links.next).toBe('/api/v1/embeddings/models?limit=2&offset=2')
  expect(page.data).toHaveLength(2)
  expect(ids(await read(''))).toEqual(ids(await search('output_modalities=embeddings')))
  expect(() => ModelsListResponse$inboundSchema.parse(page)).not.toThrow()
})

test.each(['q=claude', 'output_modalities=embeddings', 'output_modalities=all', 'zdr=true', 'region=us&max_price=1'])(
  'GET /models/count?%s counts what GET /models lists',
  async (query) => {
    const { data } = modelsCountResponse.parse(await (await get(countModels, `/models/count?${query}`)).json())
    expect(data.count).toBe((await search(query)).total_count)
    expect(data.count).toBeGreaterThan(0)
  },
)

test('a region is one in which all datacentres of a provider lie', async () => {
  const european = await search('region=eu')
  expect(european.total_count).toBeGreaterThan(10)
  expect(european.data.every((model) => model.providers.includes('mistral'))).toBe(true)
  const american = await search('region=us&q=claude')
  expect(american.total_count).toBe((await search('q=claude')).total_count)
})

test('popularity is the tokens of the last seven days, over everybody', async () => {
  const [, second = '', third = ''] = ids(text).slice(10)
  await queryAsOwner(
    `INSERT INTO usage_hourly (organization_id, hour, api_key_id, model, provider, requests, errors, cancelled,
       prompt_tokens, completion_tokens, reasoning_tokens, cached_tokens, cache_write_tokens, cost_nanos, upstream_cost_nanos)
     SELECT org, date_trunc('hour', now()) - ago, '', model, 'x', 1, 0, 0, tokens, 0, 0, 0, 0, 0, 0
     FROM (VALUES ('a', interval '1 day', $1, 70), ('b', interval '2 days', $1, 40), ('a', interval '1 hour', $2, 100),
       ('a', interval '8 days', $3, 999)) AS row (org, ago, model, tokens)`,
    [second, third, ids(text)[10]],
  )
  expect(ids(await search('sort=top-weekly')).slice(0, 3)).toEqual([second, third, ids(text)[0]])
})

test('an order by speed puts models without measurements last, in the order of the catalogue', async () => {
  expect(ids(await search('sort=throughput-high-to-low'))).toEqual(ids(text))
  expect(ids(await search('sort=latency-low-to-high'))).toEqual(ids(text))
})

test('the RSS feed has one item per model of the page, with its words escaped', async () => {
  const response = await get(listModels, '/models?use_rss=true&q=claude&limit=4')
  expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  const feed = await response.text()
  expect(feed.match(/<item>/g)).toHaveLength(4)
  expect(feed).toMatch(/<link>http:\/\/localhost:3000\/models\/anthropic\/claude-[^<]+<\/link>/)
  expect(feed.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&')
})

test('Codex gets its own form of the catalogue beside ours, with complete instructions', async () => {
  const page = await search('client_version=0.169.0')
  expect(ids(page)).toEqual(ids(text))
  const models = page.models ?? []
  expect(models.length).toBeGreaterThan(100)
  expect(models.every((model) => model.base_instructions.length > 1_000)).toBe(true)
  const able = text.data.filter((model) => model.supported_parameters.includes('tools'))
  expect(models.map((model) => model.slug)).toEqual(able.map((model) => model.id))
  const sonnet = models.find((model) => model.slug === 'anthropic/claude-sonnet-4.6')
  expect(sonnet).toMatchObject({ input_modalities: ['text', 'image'], supports_reasoning_summaries: true })
  expect((await search('q=claude')).models).toBeUndefined()
})

test('GET /endpoints/zdr lists exactly the endpoints that keep nothing', async () => {
  const { data } = endpointsResponse.parse(await (await get(listZdr, '/endpoints/zdr')).json())
  expect(data.length).toBeGreaterThan(10)
  expect(data.every((endpoint) => endpoint.data_policy.retention_days === 0)).toBe(true)
  const listed = new Set(data.map((endpoint) => endpoint.model_id))
  expect(listed).toEqual(new Set(ids(await search('zdr=true&output_modalities=all'))))
})
