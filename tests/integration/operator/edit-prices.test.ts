import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getCatalog } from '@/lib/catalog'
import { getDb, getPool } from '@/lib/db'
import { loadCatalog } from '@/prisma/seed/load-catalog'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { askAs, createOperator, fieldsOf, readEndpoint } from './kit'

const ID = 'deepseek:deepseek/deepseek-chat'
const SLUG = 'deepseek/deepseek-chat'
const PRICE = { prompt: '0.000000123457', completion: '0.00000099', cache_read: '0.00000001', cache_write: null }

let app: ServedApp
let operator: TestPerson
beforeAll(async () => {
  app = await serveEveryRoute()
  operator = await createOperator()
})
afterAll(() => app.close())

const read = (id = ID) => readEndpoint(app, operator, id)
const post = (route: string, body: unknown, who: { cookie: string } = operator) =>
  askAs(app, who, { method: 'POST', path: `/catalog/${route}`, body })
const patch = (route: string, body: unknown, who: { cookie: string } = operator) =>
  askAs(app, who, { method: 'PATCH', path: `/catalog/${route}`, body })

async function order(more: object, id = ID) {
  return { endpoint_id: id, revision: (await read(id)).revision, reason: 'The provider changed it', ...more }
}
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const countVersions = async () => (await getPool().query('SELECT 1 FROM price_version')).rowCount ?? 0
const readEvents = () => getDb().auditEvent.findMany({ where: { area: 'Catalogue' }, orderBy: { id: 'asc' } })

describe('a new price', () => {
  test('is a version beside the old one, exact to the pico, with who, when and why; requests are offered it at once', async () => {
    const before = await read()
    const { status } = await post('prices', await order({ price: PRICE }))
    expect(status).toBe(201)
    const after = await read()
    expect(after.revision).toBe(before.revision + 1)
    expect(after.price).toEqual({ ...PRICE, request: '0', image: '0' })
    const [current, past, ...others] = after.versions
    expect(others).toHaveLength(before.versions.length - 1)
    expect(current).toMatchObject({
      state: 'current',
      origin: 'operator',
      reason: 'The provider changed it',
      created_by: operator.email,
      effective_until: null,
    })
    expect(past).toMatchObject({ ...before.versions[0], state: 'past', effective_until: current?.effective_from })
    const offered = (await getCatalog()).endpointsOf(SLUG).find(({ id }) => id === ID)
    expect(offered).toMatchObject({ priceVersionId: current?.id, promptPicos: 123_457n, cacheReadPicos: 10_000n })
    const event = (await readEvents()).at(-1)
    expect(event).toMatchObject({ actorKind: 'operator', userId: operator.userId, target: ID, organizationId: '' })
    expect(event?.details).toMatchObject({ version: current?.id, before: before.price, after: after.price })
  })

  test('comes back by the id of an earlier version, as a new one', async () => {
    const [latest, earlier] = (await read()).versions
    expect((await post('prices', await order({ restores: earlier?.id }))).status).toBe(201)
    const after = await read()
    expect(after.price).toEqual(earlier?.price)
    expect(after.versions.slice(0, 2)).toMatchObject([{ restores: earlier?.id, state: 'current' }, { id: latest?.id }])
    expect((await post('prices', await order({ restores: 'price_unknown' }))).status).toBe(400)
  })

  test('of a later moment waits for it, bars others from crossing it, and can be withdrawn until then', async () => {
    const before = await read()
    const planned = await post('prices', await order({ price: PRICE, effective_from: inMinutes(60) }))
    expect(planned.status).toBe(201)
    expect((await read()).price).toEqual(before.price)
    expect((await getCatalog()).validUntilMs).toBeLessThanOrEqual(Date.now() + 3_600_000)
    const version = (await read()).versions[0]
    for (const effective_from of [null, inMinutes(30), version?.effective_from]) {
      const refused = await post('prices', await order({ price: { ...PRICE, prompt: '0.000002' }, effective_from }))
      expect([refused.status, fieldsOf(refused)]).toEqual([400, ['effective_from']])
    }
    const withdrawal = await order({ price_version_id: version?.id })
    expect((await post('prices/withdraw', withdrawal)).status).toBe(200)
    expect((await post('prices/withdraw', await order({ price_version_id: version?.id }))).status).toBe(409)
    expect((await read()).versions[0]).toMatchObject({ id: version?.id, state: 'withdrawn' })
    const begun = before.versions[0]?.id
    expect((await post('prices/withdraw', await order({ price_version_id: begun }))).status).toBe(409)
  })

  test('of a moment that comes holds from then on without anybody asking for it', async () => {
    const from = new Date(Date.now() + 1_500)
    const price = { ...PRICE, prompt: '0.0000077' }
    expect((await post('prices', await order({ price, effective_from: from.toISOString() }))).status).toBe(201)
    const promptOf = async () => (await getCatalog()).endpointsOf(SLUG).find(({ id }) => id === ID)?.promptPicos
    expect(await promptOf()).not.toBe(7_700_000n)
    await expect.poll(promptOf, { timeout: 5_000, interval: 50 }).toBe(7_700_000n)
    const lateMs = Date.now() - from.getTime()
    expect(lateMs).toBeGreaterThanOrEqual(0)
    expect(lateMs).toBeLessThan(2_500)
  })

  test.each([
    ['price.prompt', { price: { ...PRICE, prompt: '-0.1' } }],
    ['price.prompt', { price: { ...PRICE, prompt: '0.0000000000001' } }],
    ['price.completion', { price: { ...PRICE, completion: '1e-6' } }],
    ['price.completion', { price: { ...PRICE, completion: '0.02' } }],
    ['price.cache_read', { price: { ...PRICE, cache_read: 'cheap' } }],
    ['price.image', { price: { ...PRICE, image: '100.000000001' } }],
    ['effective_from', { price: PRICE, effective_from: '2020-01-01T00:00:00Z' }],
    ['effective_from', { price: PRICE, effective_from: '2099-01-01T00:00:00Z' }],
    ['effective_from', { price: PRICE, effective_from: 'tomorrow' }],
    ['reason', { price: PRICE, reason: ' ' }],
    ['price', {}],
    ['price', { price: PRICE, follow_files: true }],
  ])('is refused by the name of the field, %s, and nothing is written', async (field, more) => {
    const before = [await countVersions(), (await read()).revision]
    const refused = await post('prices', await order(more))
    expect([refused.status, fieldsOf(refused)]).toEqual([400, [field]])
    expect([await countVersions(), (await read()).revision]).toEqual(before)
  })

  test('is not taken when it changes nothing, nor where a model is free by its name', async () => {
    const { price } = await read()
    expect(fieldsOf(await post('prices', await order({ price })))).toEqual(['price'])
    const { rows } = await getPool().query<{ id: string }>(
      `SELECT e.id FROM endpoint e JOIN model m ON m.slug = model_slug WHERE m.is_free AND e.is_active LIMIT 1`,
    )
    const free = rows[0]?.id ?? ''
    expect(fieldsOf(await post('prices', await order({ price: PRICE }, free)))).toEqual(['price'])
  })

  test('of two operators who saw the same is taken once; the other is told to look again', async () => {
    const orders = await Promise.all(
      ['0.000003', '0.000004', '0.000005'].map((prompt) => order({ price: { ...PRICE, prompt } })),
    )
    const [versions, events] = [await countVersions(), (await readEvents()).length]
    const answers = await Promise.all(orders.map((body) => post('prices', body)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(await countVersions()).toBe(versions + 1)
    expect((await readEvents()).length).toBe(events + 1)
    expect(answers.find(({ status }) => status === 409)?.body.error?.metadata?.reason).toBe('changed_meanwhile')
  })

  test('cannot be rewritten or removed, not even by the product itself', async () => {
    for (const statement of [
      'UPDATE price_version SET prompt_picos = 0',
      'UPDATE price_version SET withdrawn_at = now() WHERE effective_from <= now()',
      'DELETE FROM price_version',
      'TRUNCATE price_version CASCADE',
    ]) {
      await expect(getPool().query(statement)).rejects.toThrow(/only ever added to|permission denied/)
    }
  })
})

test('an endpoint and a model that are switched off are asked no more, and come back', async () => {
  const isOffered = async () => (await getCatalog()).endpointsOf(SLUG).some(({ id }) => id === ID)
  const flip = async (is_enabled: boolean) => {
    const { revision } = await read()
    return patch('endpoint', { id: ID, revision, is_enabled, reason: 'Wrong answers' })
  }
  expect((await flip(false)).status).toBe(200)
  expect(await isOffered()).toBe(false)
  expect((await flip(false)).status).toBe(409)
  expect((await flip(true)).status).toBe(200)
  expect(await isOffered()).toBe(true)
  const flipModel = async (is_enabled: boolean) => {
    const { model } = await read()
    return patch('model', { slug: SLUG, revision: model.revision, is_enabled, reason: 'Legal' })
  }
  expect((await flipModel(false)).status).toBe(200)
  expect((await getCatalog()).findModel(SLUG)).toBeNull()
  expect((await flipModel(true)).status).toBe(200)
  expect((await getCatalog()).findModel(SLUG)).not.toBeNull()
})

test('a model’s last day and successor are set, and refused by field', async () => {
  const set = async (retirement: object) => {
    const { model } = await read()
    return patch('model', { slug: SLUG, revision: model.revision, retirement, reason: 'Announced' })
  }
  const day = '2027-03-31'
  const past = await set({ expiration_date: '2020-01-01', successor: null })
  expect(fieldsOf(past)).toEqual(['retirement.expiration_date'])
  for (const successor of [SLUG, 'nobody/nothing']) {
    expect(fieldsOf(await set({ expiration_date: day, successor }))).toEqual(['retirement.successor'])
  }
  expect((await set({ expiration_date: day, successor: 'openai/gpt-4o' })).status).toBe(200)
  expect((await getCatalog()).findModel(SLUG)).toMatchObject({ expirationDate: day, successorSlug: 'openai/gpt-4o' })
})

describe('the catalogue files', () => {
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'causeway-catalog-'))
    await cp('prisma/seed/catalog', directory, { recursive: true })
  })
  afterAll(() => rm(directory, { recursive: true, force: true }))
  beforeEach(async () => {
    const file = path.join(directory, 'models', 'deepseek.json')
    const text = await readFile(file, 'utf8')
    // Another price each time, for an endpoint that an operator changed and for all others of that figure.
    await writeFile(
      file,
      text.replaceAll(/"completion": "(0\.\d+)"/g, (_all, usd: string) => `"completion": "${usd}1"`),
    )
  })

  test('change no price that an operator set, nor what one switched off or retired; they say what they have instead', async () => {
    await patch('endpoint', { id: ID, revision: (await read()).revision, is_enabled: false, reason: 'Off now' })
    const before = await read()
    expect((await loadCatalog({ pool: getPool(), directory })).isChanged).toBe(true)
    const after = await read()
    expect(after).toEqual({ ...before, file_price: after.file_price })
    expect(after.file_price?.completion).not.toBe(before.file_price?.completion)
    expect(after.model).toMatchObject({ expiration_date: '2027-03-31', successor: 'openai/gpt-4o' })
    const on = { id: ID, revision: after.revision, is_enabled: true, reason: 'On again' }
    expect((await patch('endpoint', on)).status).toBe(200)
  })

  test('are followed again when an operator says so', async () => {
    expect((await post('prices', await order({ follow_files: true }))).status).toBe(201)
    const following = await read()
    expect(following).toMatchObject({ price: following.file_price, origin: 'files' })
    await loadCatalog({ pool: getPool(), directory })
    const after = await read()
    expect(after.price).toEqual(after.file_price)
    expect(after.price).not.toEqual(following.price)
    expect(after.revision).toBe(following.revision + 1)
  })

  test('set the last day of a model again once an operator gives it back, and say before what it is', async () => {
    const expire = async (day: string) => {
      const file = path.join(directory, 'models', 'deepseek.json')
      const text = (await readFile(file, 'utf8'))
        .replace(/ "expires": "[\d-]+",/, '')
        .replaceAll(/("completion": "0\.\d{12})\d+/g, '$1')
      await writeFile(file, text.replace(`"slug": "${SLUG}",`, `"slug": "${SLUG}", "expires": "${day}",`))
      await loadCatalog({ pool: getPool(), directory })
      return (await read()).model
    }
    const kept = await expire('2028-05-01')
    expect(kept).toMatchObject({
      expiration_date: '2027-03-31',
      successor: 'openai/gpt-4o',
      keeps_retirement: true,
      file_retirement: { expiration_date: '2028-05-01', successor: null },
    })
    const give = (revision: number) =>
      patch('model', { slug: SLUG, revision, follow_files: true, reason: 'They have it right now' })
    expect((await give(kept.revision + 1)).status).toBe(409)
    expect((await give(kept.revision)).status).toBe(200)
    const { model } = await read()
    expect(model).toMatchObject({ expiration_date: '2028-05-01', successor: null, keeps_retirement: false })
    expect(model.revision).toBe(kept.revision + 1)
    expect((await getCatalog()).findModel(SLUG)).toMatchObject({ expirationDate: '2028-05-01', successorSlug: null })
    expect((await readEvents()).at(-1)).toMatchObject({
      action: 'Give the last day of a model back to the catalogue files',
      target: SLUG,
      details: {
        reason: 'They have it right now',
        expiration_date: '2028-05-01',
        before: { expiration_date: '2027-03-31', successor: 'openai/gpt-4o' },
      },
    })
    expect((await give(model.revision)).status).toBe(409)
    expect((await expire('2028-06-01')).expiration_date).toBe('2028-06-01')
  })
})

test('whoever is no operator finds nothing there and changes nothing', async () => {
  const person = await createTestPerson()
  const { revision, model, versions } = await read()
  const before = [await countVersions(), (await readEvents()).length]
  const price = { ...PRICE, prompt: '0.00001' }
  const reason = 'Mine'
  const answers = await Promise.all([
    askAs(app, person, { path: '/catalog' }),
    askAs(app, person, { path: `/catalog/endpoint?id=${encodeURIComponent(ID)}` }),
    post('prices', { endpoint_id: ID, revision, price, reason }, person),
    post('prices/withdraw', { endpoint_id: ID, revision, price_version_id: versions[0]?.id, reason }, person),
    patch('endpoint', { id: ID, revision, is_enabled: false, reason }, person),
    patch('model', { slug: SLUG, revision: model.revision, is_enabled: false, reason }, person),
  ])
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  expect([await countVersions(), (await readEvents()).length]).toEqual(before)
  expect((await read()).revision).toBe(revision)
})

test('models are found by name, slug and provider, page by page, and by what was done to them', async () => {
  type List = { data: { slug: string; endpoints: { id: string }[] }[]; next: string | null }
  const list = async (query: string) =>
    (await askAs(app, operator, { path: `/catalog?${query}` })).body as unknown as List
  const first = await list('limit=100')
  const second = await list(`limit=200&after=${encodeURIComponent(first.next ?? '')}`)
  expect(new Set([...first.data, ...second.data].map(({ slug }) => slug)).size).toBe(300)
  expect((await list('search=deepseek-chat')).data.map(({ slug }) => slug)).toContain(SLUG)
  expect((await list('state=retiring')).data.map(({ slug }) => slug)).toContain(SLUG)
  expect((await list('state=operator&search=deepseek')).data).toEqual([])
  const off = await list('state=off')
  expect(off.data).toEqual([])
})
