import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { getDb, getPool } from '@/lib/db'
import { getBalance } from '@/lib/ledger'
import { DEMO_MODELS } from '@/lib/schemas/demo'
import { type Api, startApi } from '../gateway/kit'

let api: Api
let ask: (body: unknown, address?: string) => Promise<Response>
beforeAll(async () => {
  api = await startApi()
  const { POST } = await import('@/app/api/v1/demo/completions/route')
  ask = (body, address = '192.0.2.1') =>
    POST(
      new Request('http://localhost/api/v1/demo/completions', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify(body),
      }),
      { params: Promise.resolve({}) },
    )
})
afterAll(() => api.close())

const chunk = z.object({ model: z.string(), usage: z.object({ cost: z.number() }).optional() })

/** The model that answered and what it cost, as the stream says. */
async function read(response: Response) {
  expect(response.status).toBe(200)
  const lines = (await response.text()).split('\n').filter((line) => line.startsWith('data: {'))
  const chunks = lines.map((line) => chunk.parse(JSON.parse(line.slice('data: '.length))))
  return { model: chunks[0]?.model, cost: chunks.find(({ usage }) => usage)?.usage?.cost }
}

async function findVisitors() {
  return getDb().user.findMany({ where: { email: { contains: 'demo.example.com' } } })
}

describe('the demo for visitors', () => {
  test('never answers with a model that is switched off, and bills its own account, within a day’s credits', async () => {
    const [first, second, third] = DEMO_MODELS
    const answers = [
      await read(await ask({ prompt: 'Hello', off: [1] })),
      await read(await ask({ prompt: 'Hello', off: [1, 2] })),
      await read(await ask({ prompt: 'Hello', off: [2, 3] })),
    ]
    expect([second, third]).toContain(answers[0]?.model)
    expect(answers.slice(1).map(({ model }) => model)).toEqual([third, first])
    expect(answers.every(({ cost }) => cost !== undefined && cost > 0)).toBe(true)
    const [visitor, ...others] = await findVisitors()
    expect(others).toEqual([])
    const member = await getDb().membership.findFirstOrThrow({ where: { userId: visitor?.id ?? '' } })
    const { rows } = await getPool().query<{ grants: number }>(
      `SELECT count(*)::int AS grants FROM ledger_transaction WHERE organization_id = $1 AND kind = 'grant'`,
      [member.organizationId],
    )
    expect(rows[0]?.grants).toBe(1)
    const { postedNanos } = await getBalance({ organizationId: member.organizationId })
    expect(postedNanos).toBeLessThan(5_000_000_000n)
  })

  test('wants a short question and at least one model', async () => {
    const wrong = [
      { prompt: ' ' },
      { prompt: 'x'.repeat(301) },
      { prompt: 'Hello', off: [1, 2, 3] },
      { prompt: 'Hello', off: [4] },
    ]
    for (const body of wrong) expect((await ask(body)).status).toBe(400)
  })

  test('lets nobody name another model or say more', async () => {
    const [, second, third] = DEMO_MODELS
    const answer = await read(await ask({ prompt: 'Hello', model: second, max_tokens: 9_000, off: [1, 2] }))
    expect(answer.model).toBe(third)
  })

  test('asks an address that tries without end to wait', async () => {
    const statuses: number[] = []
    for (let tries = 0; tries < 31; tries += 1) {
      const response = await ask({ prompt: 'Hello' }, '192.0.2.9')
      await response.text()
      statuses.push(response.status)
    }
    expect(statuses.slice(0, 30).every((status) => status === 200)).toBe(true)
    expect(statuses.at(-1)).toBe(429)
    expect((await ask({ prompt: 'Hello' }, '198.51.100.7')).status).toBe(200)
  })
})
