import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nanosToJsonNumber } from '@/lib/core/money'
import { getDb } from '@/lib/db'
import { getBalance, runAudit } from '@/lib/ledger'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { makePdfUri } from '@/tests/factories/make-pdf'
import { waitFor } from '@/tests/factories/wait-for'
import { addFault, type Api, listSeen, postChat, postMessages, resetSandbox, startApi } from './kit'

/** Two dollars for a thousand pages. */
const PAGE_NANOS = 2_000_000n
const OCR = 'mistralai/mistral-ocr'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => {
  const broken = (await runAudit()).filter((result) => result.violations > 0)
  await api.close()
  expect(broken).toEqual([])
})
beforeEach(() => resetSandbox(api))

type Usage = { cost: number; cost_details: { file_parser_cost?: number } }
type Answer = {
  id: string
  usage: Usage
  choices: { message: { content: string; annotations?: { file: { content: { text: string }[] } }[] } }[]
  error?: { message: string; metadata: { error_type: string } }
}

const plugins = [{ id: 'file-parser', pdf: { engine: 'mistral-ocr' } }]

function scan(pages: number): object[] {
  const file = { filename: 'scan.pdf', file_data: makePdfUri(Array.from({ length: pages }, () => '')) }
  return [
    {
      role: 'user',
      content: [
        { type: 'text', text: 'What does it say?' },
        { type: 'file', file },
      ],
    },
  ]
}

async function ask(tenant: Tenant, body: object): Promise<{ status: number; answer: Answer }> {
  const response = await postChat(api, tenant.apiKey, {
    model: 'deepseek/deepseek-chat',
    provider: { only: ['deepseek'] },
    plugins,
    ...body,
  })
  return { status: response.status, answer: (await response.json()) as Answer }
}

/** What a process keeps for an organization's next requests goes back when none comes. */
async function expectNothingHeld(tenant: Tenant): Promise<void> {
  await waitFor(async () => (await getBalance(tenant)).heldNanos === 0n, { what: 'holds to end' })
}

async function listBilled({ organizationId }: Tenant) {
  const rows = await getDb().generation.findMany({ where: { organizationId }, orderBy: { createdAt: 'asc' } })
  return rows.map(({ api: spoken, model, costNanos, status }) => ({ api: spoken, model, costNanos, status }))
}

test('the model that recognises documents answers no chats', async () => {
  const tenant = await createTenant()
  const { status, answer } = await ask(tenant, {
    model: OCR,
    provider: undefined,
    plugins: undefined,
    messages: scan(1),
  })
  expect(status).toBe(400)
  expect(answer.error?.message).toContain('writes document')
})

describe('a scanned PDF', () => {
  test('is recognised page by page, paid by the page, and its text goes to any model', async () => {
    const tenant = await createTenant()
    const before = await getBalance(tenant)
    const { status, answer } = await ask(tenant, { messages: scan(3) })
    expect(status, JSON.stringify(answer)).toBe(200)
    expect(JSON.stringify((await listSeen(api, 'deepseek'))[0]?.body)).toContain('reads on page 2 of 3')
    expect(answer.usage.cost_details.file_parser_cost).toBe(0.006)
    const after = await getBalance(tenant)
    expect(answer.usage.cost).toBe(nanosToJsonNumber(before.postedNanos - after.postedNanos))
    await expectNothingHeld(tenant)
    const billed = await listBilled(tenant)
    expect(billed).toHaveLength(2)
    expect(billed).toContainEqual({ api: 'documents', model: OCR, costNanos: 3n * PAGE_NANOS, status: 'completed' })
  })

  test('is not read again, nor paid again, when the answer’s note comes back', async () => {
    const tenant = await createTenant()
    const { answer } = await ask(tenant, { messages: scan(2) })
    const annotations = answer.choices[0]?.message.annotations ?? []
    expect(annotations[0]?.file.content[0]?.text).toContain('page 1 of 2')
    const messages = [
      ...scan(2),
      { role: 'assistant', content: 'It does.', annotations },
      { role: 'user', content: 'Why?' },
    ]
    const second = await ask(tenant, { messages })
    expect(second.status).toBe(200)
    expect(second.answer.usage.cost_details).not.toHaveProperty('file_parser_cost')
    expect(await listSeen(api, 'mistral')).toHaveLength(1)
  })

  test('is recognised for streams and the other APIs alike', async () => {
    const tenant = await createTenant()
    const streamed = await postChat(api, tenant.apiKey, {
      model: 'deepseek/deepseek-chat',
      stream: true,
      plugins,
      messages: scan(1),
    })
    expect(await streamed.text()).toContain('"file_parser_cost":0.002')
    const source = { type: 'base64', media_type: 'application/pdf', data: makePdfUri(['']).split(',')[1] }
    const document = { type: 'document', source }
    const messages = [{ role: 'user', content: [document, { type: 'text', text: 'What does it say?' }] }]
    const body = { model: 'deepseek/deepseek-chat', max_tokens: 100, plugins, messages }
    const response = await postMessages(api, tenant.apiKey, body)
    expect(response.status, await response.clone().text()).toBe(200)
    expect(((await response.json()) as { usage: Usage }).usage.cost_details.file_parser_cost).toBe(0.002)
  })

  test('costs nothing when recognising fails, and the completion is not attempted', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: '500', provider: 'mistral' })
    const { status, answer } = await ask(tenant, { messages: scan(3) })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(answer.error?.message).toContain('Mistral')
    expect(await listSeen(api, 'deepseek')).toHaveLength(0)
    expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
    await expectNothingHeld(tenant)
  })

  test('is not sent anywhere when the balance does not carry its pages', async () => {
    const tenant = await createTenant({ creditNanos: 5n * PAGE_NANOS })
    const { status, answer } = await ask(tenant, { messages: scan(40), max_tokens: 16 })
    expect(status).toBe(402)
    expect(answer.error?.message).toContain('$0.08')
    expect(await listSeen(api, 'mistral')).toHaveLength(0)
    await expectNothingHeld(tenant)
  })

  test.each(['usage-huge', 'usage-negative', 'no-usage'])(
    'is paid by its own pages when the provider counts strangely: %s',
    async (fault) => {
      const tenant = await createTenant()
      await addFault(api, { fault, provider: 'mistral' })
      const { answer } = await ask(tenant, { messages: scan(2) })
      expect(answer.usage.cost_details.file_parser_cost).toBe(0.004)
    },
  )

  test('that cannot be read at all is the caller’s mistake, and nothing is charged', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: 'empty', provider: 'mistral' })
    const { status, answer } = await ask(tenant, { messages: scan(1) })
    expect(status).toBe(400)
    expect(answer.error?.message).toMatch(/no text/)
    expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
  })
})
