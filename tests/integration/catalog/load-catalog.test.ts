import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getCatalog } from '@/lib/catalog'
import { createCatalog } from '@/lib/catalog/create-catalog'
import { readCatalog } from '@/lib/catalog/read-catalog'
import { getPool } from '@/lib/db'
import { loadCatalog } from '@/prisma/seed/load-catalog'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'causeway-catalog-'))
  await cp('prisma/seed/catalog', directory, { recursive: true })
})

afterAll(() => rm(directory, { recursive: true, force: true }))

async function edit(author: string, change: (text: string) => string): Promise<void> {
  const file = path.join(directory, 'models', `${author}.json`)
  const before = await readFile(file, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  await writeFile(file, after)
}

async function pricesOf(endpointId: string): Promise<{ id: string; prompt_picos: string }[]> {
  const { rows } = await getPool().query<{ id: string; prompt_picos: string }>(
    'SELECT id, prompt_picos FROM price_version WHERE endpoint_id = $1 ORDER BY effective_from, id',
    [endpointId],
  )
  return rows
}

test('a catalogue that is already loaded is left alone', async () => {
  const result = await loadCatalog({ pool: getPool(), directory })
  expect(result).toMatchObject({ isChanged: false, version: 1 })
})

test('a changed price becomes a new version, the old one stays, and no other price is touched', async () => {
  const endpointId = 'deepseek:deepseek/deepseek-chat'
  const [before] = await pricesOf(endpointId)
  const count = async () => (await getPool().query('SELECT 1 FROM price_version')).rowCount ?? 0
  const countBefore = await count()
  await edit('deepseek', (text) =>
    text.replace(
      '"prompt": "0.00000027", "completion": "0.0000011"',
      '"prompt": "0.0000005", "completion": "0.0000011"',
    ),
  )

  expect(await loadCatalog({ pool: getPool(), directory })).toMatchObject({ isChanged: true, version: 2 })

  const prices = await pricesOf(endpointId)
  expect(prices.map((price) => price.prompt_picos)).toEqual(['270000', '500000'])
  expect(prices[0]).toEqual(before)
  expect(await count()).toBe(countBefore + 1)
})

test('a running process sees the new price without a restart, and a request keeps the one it began with', async () => {
  const held = await getCatalog()
  const priceOf = (catalog: typeof held) =>
    catalog.endpointsOf('openai/gpt-4o').find(({ providerSlug }) => providerSlug === 'openai')?.promptPicos
  expect(priceOf(held)).toBe(2_500_000n)
  await edit('openai', (text) =>
    text.replaceAll('"model": "gpt-4o", "prompt": "0.0000025"', '"model": "gpt-4o", "prompt": "0.000003"'),
  )
  await loadCatalog({ pool: getPool(), directory })
  await expect.poll(async () => priceOf(await getCatalog()), { timeout: 12_000, interval: 250 }).toBe(3_000_000n)
  expect(priceOf(held)).toBe(2_500_000n)
})

test('models that left the files are switched off, not deleted, and come back with them', async () => {
  const isActive = async () => {
    const { rows } = await getPool().query<{ is_active: boolean }>('SELECT is_active FROM model WHERE slug = $1', [
      'gryphe/mythomax-l2-13b',
    ])
    return rows[0]?.is_active
  }
  const file = path.join(directory, 'models', 'gryphe.json')
  const text = await readFile(file, 'utf8')
  await rm(file)
  await loadCatalog({ pool: getPool(), directory })
  expect(await isActive()).toBe(false)
  await writeFile(file, text)
  await loadCatalog({ pool: getPool(), directory })
  expect(await isActive()).toBe(true)
})

test('a model’s last day and successor are loaded, and an unknown successor is refused', async () => {
  const slug = '"slug": "anthropic/claude-opus-4.1",'
  await edit('anthropic', (text) =>
    text.replace(slug, `${slug} "expires": "2026-01-31", "successor": "anthropic/none",`),
  )
  await expect(loadCatalog({ pool: getPool(), directory })).rejects.toThrow(/the successor anthropic\/none/)
  await edit('anthropic', (text) => text.replace('"anthropic/none"', '"anthropic/claude-opus-5.5"'))
  await loadCatalog({ pool: getPool(), directory })
  const catalog = createCatalog(await readCatalog(getPool()))
  expect(catalog.findModel('anthropic/claude-4.1-opus-20250805')).toBeNull()
  expect(catalog.findRetired('anthropic/claude-4.1-opus-20250805')).toMatchObject({
    expirationDate: '2026-01-31',
    successorSlug: 'anthropic/claude-opus-5.5',
  })
  expect(catalog.findModel('~anthropic/claude-opus-latest')?.slug).toBe('anthropic/claude-opus-5.5')
  expect(catalog.findModel('~openai/gpt-latest')?.slug).toBe('openai/gpt-6-sol')
})

test('the operator’s own models are free and served by the custom provider', async () => {
  await loadCatalog({ pool: getPool(), directory, customModels: ['llama3.2:3b'] })
  const { rows } = await getPool().query<{ provider_slug: string; provider_model_id: string; prompt_picos: string }>(
    `SELECT provider_slug, provider_model_id, prompt_picos FROM endpoint JOIN price_version ON endpoint_id = endpoint.id
     WHERE model_slug = 'custom/llama3.2-3b' AND is_active`,
  )
  expect(rows).toEqual([{ provider_slug: 'custom', provider_model_id: 'llama3.2:3b', prompt_picos: '0' }])
})

test('processes that load at the same moment write once', async () => {
  await edit('gryphe', (text) => text.replace('"name": "Gryphe"', '"name": "Gryphe Labs"'))
  const results = await Promise.all([1, 2, 3, 4].map(() => loadCatalog({ pool: getPool(), directory })))
  expect(results.filter((result) => result.isChanged)).toHaveLength(1)
})

test('a file that does not fit is refused by name, and nothing is changed', async () => {
  const versionOf = async () => {
    const { rows } = await getPool().query<{ version: number }>('SELECT version FROM catalog_state')
    return rows
  }
  const before = await versionOf()
  await edit('cohere', (text) => text.replace(/"prompt": "[^"]+"/, '"prompt": "cheap"'))
  await expect(loadCatalog({ pool: getPool(), directory })).rejects.toThrow(
    /models\/cohere\.json[\s\S]*cheap is not a price/,
  )
  expect(await versionOf()).toEqual(before)
})
