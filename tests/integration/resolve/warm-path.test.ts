import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getPool } from '@/lib/db'
import { savePreset } from '@/lib/presets'
import { createChain } from '@/lib/chains'
import { resolveRequest } from '@/lib/gateway/resolve/resolve-request'
import { updateRoutingDefaults } from '@/lib/routing-defaults'
import { createTenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { type Api, startApi } from '../gateway/kit'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const messages = [{ role: 'user' as const, content: 'Hello', name: undefined }]

/** What a request's resolution reads; the catalogue and the health of endpoints are looked after in the background. */
const SETTINGS = ['active-preset', 'chain-models', 'routing-defaults']

/** Which of these were read meanwhile. */
async function listQueries<Result>(work: () => Promise<Result>): Promise<{ result: Result; names: string[] }> {
  const query = vi.spyOn(getPool(), 'query')
  const result = await work()
  const names = query.mock.calls.flatMap(([statement]) => {
    const { name } = statement as { name?: unknown }
    return typeof name === 'string' && SETTINGS.includes(name) ? [name] : []
  })
  query.mockRestore()
  return { result, names }
}

test('a warm request is resolved without a query, whatever its name', async () => {
  const { organizationId } = await createTenant()
  const models = ['deepseek/deepseek-chat', 'openai/gpt-5-nano:floor']
  await createChain({ organizationId, name: 'Warm', slug: 'warm', models })
  const preset = { slug: 'warm', name: 'Warm', config: { model: '@chain/warm' }, systemPrompt: 'Be brief.' }
  await savePreset({ organizationId, userId: null, onExisting: 'refuse', ...preset })
  await updateRoutingDefaults({ organizationId, provider: { zdr: false, sort: 'price' } })
  const names = [
    'deepseek/deepseek-chat:nitro',
    '@preset/warm',
    '@chain/warm',
    '~openai/gpt-mini-latest',
    'openrouter/auto',
  ]
  const resolveAll = () =>
    Promise.all(names.map((model) => resolveRequest({ organizationId, body: { model, messages } })))
  // Every 300 ms a warm entry is looked after in the background; in between, a round of requests asks nothing.
  const resolved = await waitFor(async () => {
    const { result, names: queries } = await listQueries(resolveAll)
    return queries.length === 0 ? result : null
  })
  expect(resolved.map(({ strategy }) => strategy)).toEqual(['direct', 'fallback', 'fallback', 'latest', 'auto'])
})

test('a hundred requests that meet cold entries at once share their queries', async () => {
  const { organizationId } = await createTenant()
  const body = { model: '@preset/none', messages }
  const ask = () => resolveRequest({ organizationId, body })
  const { result: answers, names } = await listQueries(() => Promise.allSettled(Array.from({ length: 100 }, ask)))
  expect(answers.every(({ status }) => status === 'rejected')).toBe(true)
  expect(names.toSorted()).toEqual(['active-preset', 'routing-defaults'])
})

test('organizations whose settings are read in one query each get their own', async () => {
  const tenants = await Promise.all([createTenant(), createTenant(), createTenant()])
  const models = ['deepseek/deepseek-chat', 'openai/gpt-5-nano', 'openai/gpt-5.2']
  for (const [index, { organizationId }] of tenants.entries()) {
    const [model = ''] = models.slice(index)
    await createChain({ organizationId, name: 'Same', slug: 'same', models: [model] })
    const preset = { slug: 'same', name: 'Same', config: { model, seed: index }, systemPrompt: null }
    await savePreset({ organizationId, userId: null, onExisting: 'refuse', ...preset })
    await getPool().query('INSERT INTO routing_defaults (organization_id, default_model) VALUES ($1, $2)', [
      organizationId,
      model,
    ])
  }
  const { result, names } = await listQueries(() =>
    Promise.all(
      tenants.map(async ({ organizationId }) => {
        const bodies = [{ model: '@preset/same' }, { model: '@chain/same' }, {}]
        const resolved = await Promise.all(
          bodies.map((body) => resolveRequest({ organizationId, body: { ...body, messages } })),
        )
        return resolved.map(({ models: [first], body }) => [first?.slug, body.seed ?? null])
      }),
    ),
  )
  expect(result).toEqual(
    models.map((model, seed) => [
      [model, seed],
      [model, null],
      [model, null],
    ]),
  )
  expect(names.filter((name) => name === 'active-preset')).toHaveLength(1)
})
