import path from 'node:path'
import { expect, test } from 'vitest'
import { parseCatalogSource, readCatalogSource } from './catalog-files'

const MERIDIAN = {
  provider: {
    slug: 'meridian',
    name: 'Meridian',
    headquarters: 'CH',
    datacenters: ['CH'],
    privacyPolicyUrl: null,
    termsOfServiceUrl: null,
    statusPageUrl: null,
    trains: false,
    retainsDays: 0,
    parameters: ['max_tokens', 'temperature', 'tools'],
  },
  endpoints: {
    'meta-llama/llama-3.3-70b-instruct': [
      {
        model: 'llama-3.3-70b',
        prompt: '0.0000002',
        completion: '0.0000004',
        context: 131_072,
        maxOutput: 8_192,
        quantization: 'fp8',
      },
    ],
  },
}

const read = () => readCatalogSource(path.join(import.meta.dirname, 'catalog'))

test('a provider with a file of its own serves models that other files describe', async () => {
  const source = await read()
  const before = parseCatalogSource(source)
  const own = [...source.ownProviders, { name: 'meridian.json', text: JSON.stringify(MERIDIAN) }]
  const after = parseCatalogSource({ ...source, ownProviders: own })
  expect(after.providers.map(({ slug }) => slug)).toEqual([...before.providers.map(({ slug }) => slug), 'meridian'])
  const served = after.authors
    .flatMap(({ models }) => models)
    .flatMap((model) => model.endpoints.map((endpoint) => ({ slug: model.slug, ...endpoint })))
    .filter(({ provider }) => provider === 'meridian')
  expect(served).toMatchObject([
    { slug: 'meta-llama/llama-3.3-70b-instruct', model: 'llama-3.3-70b', prompt: 200_000n, completion: 400_000n },
  ])
})

test('an endpoint of a model that nobody describes is refused, naming the file', async () => {
  const text = JSON.stringify({ ...MERIDIAN, endpoints: { 'acme/nothing': [] } })
  const source = { ...(await read()), ownProviders: [{ name: 'meridian.json', text }] }
  expect(() => parseCatalogSource(source)).toThrow(/providers\/meridian\.json names acme\/nothing/)
})
