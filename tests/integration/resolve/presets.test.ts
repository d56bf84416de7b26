import { OpenRouter } from '@openrouter/sdk'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import {
  presetListResponse,
  presetResponse,
  presetVersionListResponse,
  presetVersionResponse,
  type PresetWithVersion,
} from '@/lib/schemas/presets'
import type { ServedApp } from '@/tests/factories/serve-app'
import { waitFor } from '@/tests/factories/wait-for'
import { type Api, listSeen, postChat, postMessages, postTo, resetSandbox, startApi } from '../gateway/kit'
import { createOwner, type Owner, send, startSettings } from './kit'

const MODEL = 'deepseek/deepseek-chat'
const hello = [{ role: 'user', content: 'Hello' }]

let api: Api
let settings: ServedApp
let owner: Owner
let stranger: Owner

beforeAll(async () => {
  api = await startApi()
  settings = await startSettings()
})
afterAll(async () => {
  await settings.close()
  await api.close()
})
beforeEach(async () => {
  await resetSandbox(api)
  owner = await createOwner()
  stranger = await createOwner()
})

async function save(slug: string, body: object, who = owner): Promise<PresetWithVersion> {
  const path = `/presets/${slug}/chat/completions`
  const answer = await send(settings, { method: 'POST', path, key: who.apiKey, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return presetResponse.parse(answer.body).data
}

async function change(slug: string, body: object): Promise<PresetWithVersion> {
  const answer = await send(settings, { method: 'PATCH', path: `/presets/${slug}`, key: owner.managementKey, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return presetResponse.parse(answer.body).data
}

/** What the provider was asked, by whichever provider the plan chose. */
async function readUpstream(): Promise<Record<string, unknown>> {
  const seen = await Promise.all(
    ['deepseek', 'deepinfra', 'together', 'fireworks', 'novita'].map((p) => listSeen(api, p)),
  )
  const [first] = seen.flat()
  if (!first) throw new Error('No provider was called.')
  return first.body
}

async function ask(body: object, who = owner): Promise<Record<string, unknown>> {
  const response = await postChat(api, who.apiKey, body)
  const answer = (await response.json()) as Record<string, unknown>
  expect(response.status, JSON.stringify(answer)).toBe(200)
  return answer
}

async function askBadly(body: object, who = owner): Promise<{ status: number; message: string; type: string }> {
  const response = await postChat(api, who.apiKey, body)
  const { error } = (await response.json()) as { error: { message: string; metadata: { error_type: string } } }
  return { status: response.status, message: error.message, type: error.metadata.error_type }
}

describe('a preset', () => {
  test('is made from a request of each API, and kept as fields of a chat request', async () => {
    const chat = await save('from-chat', {
      model: MODEL,
      temperature: 0.7,
      stream: true,
      user: 'someone',
      cache_enabled: true,
      cache_ttl_seconds: 60,
      messages: [{ role: 'system', content: 'Be brief.' }, ...hello],
    })
    const cache = { cache_enabled: true, cache_ttl_seconds: 60 }
    expect(chat.designated_version?.config).toEqual({ model: MODEL, temperature: 0.7, ...cache })
    expect(chat.designated_version).toMatchObject({ version: 1, system_prompt: 'Be brief.' })
    const messages = await send(settings, {
      method: 'POST',
      path: '/presets/from-messages/messages',
      key: owner.apiKey,
      body: { model: MODEL, max_tokens: 50, system: 'Be kind.', stop_sequences: ['END'], messages: hello },
    })
    expect(presetResponse.parse(messages.body).data.designated_version).toMatchObject({
      config: { model: MODEL, max_tokens: 50, stop: ['END'] },
      system_prompt: 'Be kind.',
    })
    const responses = await send(settings, {
      method: 'POST',
      path: '/presets/from-responses/responses',
      key: owner.apiKey,
      body: { model: MODEL, max_output_tokens: 60, instructions: 'Be wise.', input: 'Hello' },
    })
    expect(presetResponse.parse(responses.body).data.designated_version).toMatchObject({
      config: { model: MODEL, max_tokens: 60 },
      system_prompt: 'Be wise.',
    })
  })

  test('is read by the official client, with its pages', async () => {
    await save('first', { model: MODEL, messages: hello })
    await save('second', { model: MODEL, messages: hello })
    await save('first', { model: MODEL, temperature: 1, messages: hello })
    const client = new OpenRouter({ apiKey: owner.apiKey, serverURL: `${settings.url}/api/v1` })
    const listed = []
    for await (const page of await client.presets.list({ limit: 1 })) listed.push(...page.result.data)
    expect(listed.map(({ slug }) => slug)).toEqual(['first', 'second'])
    const { data } = await client.presets.get({ slug: 'first' })
    expect(data.designatedVersion?.config).toEqual({ model: MODEL, temperature: 1 })
    const versions = []
    for await (const page of await client.presets.listVersions({ slug: 'first' })) versions.push(...page.result.data)
    expect(versions.map((version) => version?.version)).toEqual([1, 2])
    const old = await client.presets.getVersion({ slug: 'first', version: '1' })
    expect(old.data?.config).toEqual({ model: MODEL })
    const made = await client.presets.createPresetsChatCompletions({
      slug: 'third',
      chatRequest: { model: MODEL, messages: [{ role: 'user', content: 'Hello' }] },
    })
    expect(made.data.designatedVersion?.version).toBe(1)
  })

  test('gets a new version with each save and each change, and goes back to an old one', async () => {
    await save('steps', { model: MODEL, temperature: 0.1 })
    await save('steps', { model: MODEL, temperature: 0.2 })
    const changed = await change('steps', { system_prompt: 'Rhyme.' })
    expect(changed.designated_version).toMatchObject({
      version: 3,
      system_prompt: 'Rhyme.',
      config: { temperature: 0.2 },
    })
    const back = await change('steps', { designated_version: 1 })
    expect(back.designated_version).toMatchObject({ version: 1, system_prompt: null, config: { temperature: 0.1 } })
    await ask({ model: '@preset/steps', messages: hello })
    expect(await readUpstream()).toMatchObject({ temperature: 0.1 })
    const missing = {
      method: 'PATCH',
      path: '/presets/steps',
      key: owner.managementKey,
      body: { designated_version: 9 },
    }
    expect((await send(settings, missing)).status).toBe(404)
  })

  test('numbers versions one after another when many are saved at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => save('crowd', { model: MODEL })))
    const path = '/presets/crowd/versions'
    const { body } = await send(settings, { method: 'GET', path, key: owner.apiKey })
    const { data, total_count } = presetVersionListResponse.parse(body)
    expect(total_count).toBe(8)
    expect(data.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('never changes a version, not even by SQL', async () => {
    const { designated_version } = await save('fixed', { model: MODEL })
    const update = getPool().query(`UPDATE preset_version SET config = '{}' WHERE id = $1`, [designated_version?.id])
    await expect(update).rejects.toThrow(/never changes/)
  })

  test('is created, listed and deleted from the dashboard', async () => {
    const body = { name: 'E-mail copy', config: { model: '~anthropic/claude-haiku-latest' }, system_prompt: 'Sell.' }
    const made = await send(settings, { method: 'POST', path: '/presets', key: owner.managementKey, body })
    expect(made.status).toBe(201)
    expect(presetResponse.parse(made.body).data).toMatchObject({ slug: 'e-mail-copy', status: 'active' })
    expect((await send(settings, { method: 'POST', path: '/presets', key: owner.managementKey, body })).status).toBe(
      409,
    )
    const list = await send(settings, { method: 'GET', path: '/presets', key: owner.apiKey })
    expect(presetListResponse.parse(list.body).data).toHaveLength(1)
    const one = await send(settings, { method: 'GET', path: '/presets/e-mail-copy/versions/1', key: owner.apiKey })
    expect(presetVersionResponse.parse(one.body).data.config).toEqual(body.config)
    const gone = await send(settings, { method: 'DELETE', path: '/presets/e-mail-copy', key: owner.managementKey })
    expect(gone.status).toBe(200)
    expect(await askBadly({ model: '@preset/e-mail-copy', messages: hello })).toMatchObject({ status: 400 })
  })

  test.each([
    ['an unknown model', { model: 'deepseek/deepseek-chatt' }, 'deepseek/deepseek-chat'],
    ['another preset', { model: '@preset/other' }, '`model`'],
    ['an unknown chain', { models: [MODEL, '@chain/none'] }, '`models[1]`'],
    ['a web search', { model: MODEL, plugins: [{ id: 'web' }] }, 'search engine'],
    ['a cache time of zero', { model: MODEL, cache_ttl_seconds: 0 }, 'cache_ttl_seconds'],
  ])('is refused with %s', async (_name, body, mention) => {
    const path = '/presets/bad/chat/completions'
    const answer = await send(settings, { method: 'POST', path, key: owner.apiKey, body })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain(mention)
  })

  test('is changed by nobody with an ordinary key but through the documented paths', async () => {
    await save('mine', { model: MODEL })
    const refused = await send(settings, { method: 'DELETE', path: '/presets/mine', key: owner.apiKey })
    expect(refused.status).toBe(403)
  })
})

describe('a request with a preset', () => {
  const tool = (name: string, description: string) => ({ type: 'function', function: { name, description } })

  test.each([
    ['as its model', { model: '@preset/usual' }],
    ['in its own field', { preset: 'usual' }],
    ['behind a model', { model: 'deepseek/deepseek-chat@preset/usual' }],
    ['with a variant', { model: '@preset/usual:floor' }],
  ])('uses it %s', async (_name, names) => {
    await save('usual', { model: MODEL, temperature: 0.3, messages: [{ role: 'system', content: 'Be brief.' }] })
    expect(await ask({ ...names, messages: hello })).toMatchObject({ model: MODEL })
    const upstream = await readUpstream()
    expect(upstream).toMatchObject({ temperature: 0.3 })
    expect(upstream.messages).toMatchObject([{ role: 'system', content: 'Be brief.' }, { role: 'user' }])
  })

  test('wins over it field by field, and unites its tools with the preset’s', async () => {
    await save('tools', {
      model: MODEL,
      temperature: 0.3,
      max_tokens: 40,
      reasoning: { effort: 'high' },
      tools: [tool('lookup', 'from the preset'), tool('shared', 'from the preset')],
    })
    await ask({
      model: '@preset/tools',
      temperature: 0.9,
      max_completion_tokens: 30,
      top_p: null,
      messages: [{ role: 'system', content: 'Own.' }, ...hello],
      tools: [tool('shared', 'from the request'), tool('extra', 'from the request')],
    })
    const upstream = (await readUpstream()) as { tools: { function: { name: string; description: string } }[] }
    expect(upstream).toMatchObject({ temperature: 0.9, max_tokens: 30 })
    expect(upstream.tools.map(({ function: { name, description } }) => `${name} ${description}`)).toEqual([
      'lookup from the preset',
      'shared from the request',
      'extra from the request',
    ])
  })

  test('works in the other APIs too', async () => {
    await save('usual', { model: MODEL, temperature: 0.3 })
    const body = { model: '@preset/usual', max_tokens: 20, messages: hello }
    expect((await postMessages(api, owner.apiKey, body)).status).toBe(200)
    expect(await readUpstream()).toMatchObject({ temperature: 0.3, max_tokens: 20 })
    const input = { model: '@preset/usual', input: 'Hello' }
    expect((await postTo(api, 'responses', { apiKey: owner.apiKey, body: input })).status).toBe(200)
    const prompt = { model: '@preset/usual', prompt: 'Hello' }
    expect((await postTo(api, 'completions', { apiKey: owner.apiKey, body: prompt })).status).toBe(200)
  })

  test('falls back over the preset’s models', async () => {
    await save('many', { models: ['~anthropic/claude-haiku-latest', MODEL], provider: { ignore: ['anthropic'] } })
    expect(await ask({ model: '@preset/many', messages: hello })).toMatchObject({ model: MODEL })
  })

  test.each([
    ['an unknown one', { model: '@preset/none' }, 'no preset `none`'],
    ['an unknown one in the field', { model: MODEL, preset: 'none' }, 'no preset `none`'],
    ['one that is no slug', { model: '@preset/a\u0000b' }, 'no preset'],
    ['two different ones', { model: '@preset/one', preset: 'two' }, 'Send one of them'],
    ['one among fallbacks', { models: [MODEL, '@preset/one'] }, '@preset/one is no model'],
    ['an unknown variant', { model: '@preset/one:turbo' }, '`:turbo`'],
  ])('is refused with %s', async (_name, names, mention) => {
    const answer = await askBadly({ ...names, messages: hello })
    expect(answer.status).toBe(400)
    expect(answer.message).toContain(mention)
  })

  test('is refused while the preset is not active', async () => {
    await save('off', { model: MODEL })
    await change('off', { status: 'disabled' })
    expect(await askBadly({ model: '@preset/off', messages: hello })).toMatchObject({
      status: 400,
      type: 'not_found',
    })
    await change('off', { status: 'active' })
    await ask({ model: '@preset/off', messages: hello })
  })

  test('never reaches another organization’s preset', async () => {
    await save('secret', { model: MODEL, messages: [{ role: 'system', content: 'Ours alone.' }] })
    const foreign = await askBadly({ model: '@preset/secret', messages: hello }, stranger)
    const invented = await askBadly({ model: '@preset/invent', messages: hello }, stranger)
    expect(foreign.message.replaceAll('secret', 'invent')).toBe(invented.message)
    for (const path of ['/presets/secret', '/presets/secret/versions', '/presets/secret/versions/1']) {
      expect((await send(settings, { method: 'GET', path, key: stranger.apiKey })).status).toBe(404)
    }
    for (const method of ['PATCH', 'DELETE']) {
      const body = method === 'PATCH' ? { name: 'Mine' } : undefined
      const answer = await send(settings, { method, path: '/presets/secret', key: stranger.managementKey, body })
      expect(answer.status).toBe(404)
    }
    const list = await send(settings, { method: 'GET', path: '/presets', key: stranger.apiKey })
    expect(presetListResponse.parse(list.body)).toEqual({ data: [], total_count: 0 })
    await save('secret', { model: MODEL, temperature: 0.5 }, stranger)
    await ask({ model: '@preset/secret', messages: hello })
    expect(await readUpstream()).not.toHaveProperty('temperature')
  })

  test('sees what another process changed within a second', async () => {
    await save('moving', { model: MODEL, temperature: 0.1 })
    await save('moving', { model: MODEL, temperature: 0.2 })
    await ask({ model: '@preset/moving', messages: hello })
    // As another process would: this one is told nothing.
    const changedAt = performance.now()
    await getPool().query(`UPDATE preset SET designated_version = 1 WHERE slug = 'moving' AND organization_id = $1`, [
      owner.organizationId,
    ])
    await waitFor(async () => {
      await resetSandbox(api)
      await ask({ model: '@preset/moving', messages: hello })
      return (await readUpstream()).temperature === 0.1
    })
    expect(performance.now() - changedAt).toBeLessThan(1_000)
  })
})
