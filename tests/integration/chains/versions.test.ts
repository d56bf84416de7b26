import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chainReviewResponse } from '@/lib/schemas/chain-review'
import { chainResponse, chainVersionListResponse } from '@/lib/schemas/chains'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'
import { queryAsOwner } from '@/tests/setup/owner-connection'
import { createOwner, type Owner, send } from '../resolve/kit'
import { FIRST, SECOND, step, THIRD } from './kit'

let app: ServedApp
let owner: Owner
let stranger: Owner
beforeAll(async () => {
  // Every provider is then configured; none of them is called here.
  Object.assign(process.env, { SANDBOX_URL: 'http://127.0.0.1:9' })
  app = await serveRoutes({
    '/api/v1/chains': await import('@/app/api/v1/chains/route'),
    '/api/v1/chains/check': await import('@/app/api/v1/chains/check/route'),
    '/api/v1/chains/:slug': await import('@/app/api/v1/chains/[slug]/route'),
    '/api/v1/chains/:slug/versions': await import('@/app/api/v1/chains/[slug]/versions/route'),
    '/api/v1/chains/:slug/versions/:version': await import('@/app/api/v1/chains/[slug]/versions/[version]/route'),
    '/api/v1/chains/:slug/rehearse': await import('@/app/api/v1/chains/[slug]/rehearse/route'),
    '/api/v1/routing-defaults': await import('@/app/api/v1/routing-defaults/route'),
  })
  owner = await createOwner()
  stranger = await createOwner()
})
afterAll(() => app.close())

const call = (method: string, path: string, body?: unknown) =>
  send(app, { method, path, key: owner.managementKey, body })
const listVersions = async (slug: string) =>
  chainVersionListResponse.parse((await call('GET', `/chains/${slug}/versions`)).body).data

describe('the versions of a chain', () => {
  test('are one for each save, never change, and going back designates an older one', async () => {
    await call('POST', '/chains', { name: 'Saved', slug: 'saved', models: [FIRST, SECOND] })
    const steps = [step({ model: THIRD, provider: 'novita', timeout_ms: 900, move_on: ['timeout'] })]
    const saved = chainResponse.parse((await call('PATCH', '/chains/saved', { steps })).body).data
    expect(saved).toMatchObject({ version: 2, models: [THIRD], steps })
    const back = chainResponse.parse((await call('PATCH', '/chains/saved', { designated_version: 1 })).body).data
    expect(back).toMatchObject({ version: 1, models: [FIRST, SECOND] })
    expect((await listVersions('saved')).map(({ version, steps: { length } }) => [version, length])).toEqual([
      [2, 1],
      [1, 2],
    ])
    await expect(queryAsOwner(`UPDATE chain_version SET version = 9`)).rejects.toThrow(/never changes/)
    expect((await call('PATCH', '/chains/saved', { designated_version: 3 })).status).toBe(404)
  })

  test('a new name alone is no version, and saves at the same time are numbered one after another', async () => {
    await call('POST', '/chains', { name: 'Busy', slug: 'busy', models: [FIRST] })
    await call('PATCH', '/chains/busy', { name: 'Busier' })
    await Promise.all([SECOND, THIRD].map((model) => call('PATCH', '/chains/busy', { steps: [step({ model })] })))
    expect((await listVersions('busy')).map(({ version }) => version)).toEqual([3, 2, 1])
  })

  test('a provider that does not serve a model is refused with the field', async () => {
    const body = { name: 'Wrong', slug: 'wrong', steps: [step({ model: FIRST, provider: 'novita' })] }
    const { status, body: answer } = await call('POST', '/chains', body)
    expect(status).toBe(400)
    expect(answer).toMatchObject({ error: { metadata: { field: 'steps[0].provider' } } })
    expect((await call('GET', '/chains/wrong')).status).toBe(404)
  })

  test('the default chain cannot be deleted before there is another default', async () => {
    await call('POST', '/chains', { name: 'Default', slug: 'default', models: [FIRST] })
    await call('PATCH', '/routing-defaults', { default_model: '@chain/default' })
    expect((await call('DELETE', '/chains/default')).status).toBe(409)
    await call('PATCH', '/routing-defaults', { default_model: null })
    expect((await call('DELETE', '/chains/default')).status).toBe(200)
  })
})

test.each([
  ['GET', '/chains/own', undefined],
  ['PATCH', '/chains/own', { steps: [step({ model: SECOND })] }],
  ['PATCH', '/chains/own', { designated_version: 1 }],
  ['DELETE', '/chains/own', undefined],
  ['GET', '/chains/own/versions', undefined],
  ['GET', '/chains/own/versions/1', undefined],
  ['POST', '/chains/own/rehearse', { prompt: 'Hello', fail: [] }],
])('%s %s of another organization is as missing as one that never was', async (method, path, body) => {
  await call('POST', '/chains', { name: 'Own', slug: 'own', models: [FIRST] })
  const answer = await send(app, { method, path, key: stranger.managementKey, body })
  // A management key makes no completions at all.
  expect([401, 403, 404]).toContain(answer.status)
  if (!path.endsWith('rehearse')) expect(answer.status).toBe(404)
  const foreign = await send(app, {
    method: 'POST',
    path: '/chains/own/rehearse',
    key: stranger.apiKey,
    body: { prompt: 'x', fail: [] },
  })
  expect(foreign.status).toBe(404)
  expect((await listVersions('own')).map(({ version }) => version)).toEqual([1])
})

describe('steps that are checked before they are saved', () => {
  const check = async (steps: unknown) => {
    const answer = await call('POST', '/chains/check', { steps })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return chainReviewResponse.parse(answer.body).data
  }
  const codesOf = async (steps: unknown) =>
    (await check(steps)).steps.map(({ issues }) => issues.map(({ code }) => code))

  test('tell what is wrong with each: the name, the provider, a repetition', async () => {
    const steps = [
      step({ model: 'openai/gpt-none' }),
      step({ model: SECOND, provider: 'novita' }),
      step({ model: THIRD }),
      step({ model: THIRD }),
    ]
    expect(await codesOf(steps)).toEqual([
      ['unknown_model'],
      ['provider_not_serving'],
      expect.not.arrayContaining(['duplicate_step']),
      ['duplicate_step'],
    ])
  })

  test('tell what a later step lacks, and which one leads nowhere', async () => {
    const codes = await codesOf([step({ model: FIRST, move_on: [] }), step({ model: THIRD }), step({ model: SECOND })])
    expect(codes[0]).toEqual(['dead_end'])
    expect(codes[1]).toEqual(expect.arrayContaining(['smaller_context', 'lacks_modalities']))
    expect(codes[2]).toContain('much_dearer')
  })

  test('say where a data policy is weaker than the account asks', async () => {
    await call('PATCH', '/routing-defaults', { provider: { data_collection: 'deny' } })
    const { steps } = await check([step({ model: THIRD, provider: 'deepseek' })])
    expect(steps[0]?.issues.map(({ code }) => code)).toEqual(['data_policy'])
    await call('PATCH', '/routing-defaults', { provider: { data_collection: 'allow' } })
  })

  test('cost and withstand what was measured; without traffic there is no availability', async () => {
    const before = await check([step({ model: FIRST, provider: 'anthropic' })])
    expect(before.estimate).toMatchObject({ availability: null, endpoints: 1, endpoints_measured: 0 })
    expect(before.estimate.cost).toMatchObject({ prompt_1k: '0.003', completion_1k: '0.015' })
    expect(before.typical_request).toMatchObject({ is_assumed: true })
    await queryAsOwner(
      `INSERT INTO endpoint_hour (endpoint_id, hour_at, requests, failures, rate_limited, tool_answers, tool_errors, latency, throughput)
       SELECT e.id, date_trunc('hour', now()), 200, 10, 0, 0, 0, '{}', '{}' FROM endpoint e
       WHERE e.model_slug = $1 AND e.provider_slug = 'anthropic'`,
      [FIRST],
    )
    expect((await check([step({ model: FIRST, provider: 'anthropic' })])).estimate.availability).toBe(0.95)
  })
})
