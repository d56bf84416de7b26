import pg from 'pg'
import { z } from 'zod'
import { nanosFromJson } from '@/lib/client/usd-from-json'
import { readBalanceNanos } from './support/money'
import { grantCredits, inventPerson } from './support/person'
import { productUrl, readProduct } from './support/product'
import { runScript } from './support/run-command'
import { sandbox } from './support/sandbox'
import { expect, test } from './support/test'

const STREAMS = 100
const GRANTED_USD = 50
const GRANTED_NANOS = 50_000_000_000n

type Stream = {
  generationId: string
  /** What the client was told that the whole answer costs; null until it has the last byte. */
  costNanos: bigint | null
}

const createStream = (): Stream => ({ generationId: '', costNanos: null })

const chunkSchema = z.object({ usage: z.object({ cost: z.number() }).nullish() })

/** One client with a streamed request; notes what it has received, whatever happens to the server. */
async function openStream(apiKey: string, stream: Stream, maxTokens: number): Promise<void> {
  const response = await fetch(`${productUrl}/api/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'deepseek/deepseek-chat',
      messages: [{ role: 'user', content: 'Tell me a long story about the sea.' }],
      max_tokens: maxTokens,
      stream: true,
    }),
  })
  expect(response.status).toBe(200)
  stream.generationId = response.headers.get('x-generation-id') ?? ''
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let received = ''
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    received += part.value
    if (received.endsWith('data: [DONE]\n\n')) stream.costNanos = readLastCost(received)
  }
}

function readLastCost(events: string): bigint | null {
  const chunks = events.split('\n\n').filter((event) => event.startsWith('data: {'))
  const { usage } = chunkSchema.parse(JSON.parse(chunks.at(-1)?.slice('data: '.length) ?? '{}'))
  return usage ? nanosFromJson(usage.cost) : null
}

test.afterEach(() => sandbox.setPace({ latencyMs: 0, tokensPerSecond: 0 }))

test('kill -9 of the gateway during 100 streams leaves books that agree, and every whole answer billed once', async ({
  request,
}) => {
  test.setTimeout(150_000)
  const { apiKey, organizationId } = await grantCredits({ email: inventPerson('kill').email, creditsUsd: GRANTED_USD })
  await sandbox.setPace({ tokensPerSecond: 10 })

  const streams = Array.from({ length: STREAMS }, createStream)
  // Answers of very different length, so that the end of the process meets every stage of a stream.
  const clients = streams.map((stream, index) =>
    // The end of the process is an error for a client in mid-stream.
    openStream(apiKey, stream, 2 + index).catch(() => undefined),
  )
  const count = (matches: (stream: Stream) => boolean): number => streams.filter(matches).length

  const soon = { timeout: 60_000, intervals: [20] }
  await expect.poll(() => count(({ generationId }) => generationId !== ''), soon).toBe(STREAMS)
  await expect.poll(() => count(({ costNanos }) => costNanos !== null), soon).toBeGreaterThan(10)
  const { pids, databaseUrl } = await readProduct()
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  const { rows: holders } = await database.query<{ process_id: string }>(
    'SELECT process_id FROM ledger_slice WHERE organization_id = $1',
    [organizationId],
  )
  expect(holders).toHaveLength(1)
  process.kill(pids.gateway ?? 0, 'SIGKILL')
  await Promise.all(clients)
  const whole = streams.filter(({ costNanos }) => costNanos !== null)
  expect(whole.length).toBeLessThan(STREAMS)
  await sandbox.setPace({ tokensPerSecond: 0 })

  await test.step('the supervisor starts it again', async () => {
    await expect.poll(async () => (await readProduct()).pids.gateway, { timeout: 30_000 }).not.toBe(pids.gateway)
    const isReady = async (): Promise<boolean> =>
      (await fetch(`${productUrl}/api/ready`).catch(() => null))?.ok ?? false
    await expect.poll(isReady, { timeout: 30_000 }).toBe(true)
    const again = createStream()
    await openStream(apiKey, again, 50)
    expect(again.costNanos).not.toBeNull()
    whole.push(again)
  })

  try {
    await test.step('the money of the dead process comes back with its lease', async () => {
      const isOver = async (): Promise<boolean> => {
        const { rows } = await database.query<{ is_over: boolean }>(
          `SELECT ended_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ledger_slice s WHERE s.process_id = p.id) AS is_over
           FROM ledger_process p WHERE id = $1`,
          [holders[0]?.process_id],
        )
        return rows[0]?.is_over ?? false
      }
      await expect.poll(isOver, { timeout: 30_000 }).toBe(true)
    })

    await test.step('the audit finds nothing', async () => {
      const audit = await runScript('audit')
      expect(audit.stdout).not.toContain('OFF')
      expect(audit.exitCode, audit.stdout + audit.stderr).toBe(0)
    })

    await test.step('every whole answer is billed once, at what its client was told, and the balance is the rest', async () => {
      const { rows } = await database.query<{ id: string; cost_nanos: string }>(
        'SELECT id, cost_nanos::text FROM generation WHERE organization_id = $1',
        [organizationId],
      )
      for (const { generationId, costNanos } of whole) {
        const billed = rows.filter(({ id }) => id === generationId).map(({ cost_nanos: nanos }) => BigInt(nanos))
        expect(billed, generationId).toEqual([costNanos])
      }
      const billedNanos = rows.reduce((sum, { cost_nanos: nanos }) => sum + BigInt(nanos), 0n)
      expect(await readBalanceNanos(request, apiKey)).toBe(GRANTED_NANOS - billedNanos)
      const key = (await (
        await request.get('/api/v1/key', { headers: { authorization: `Bearer ${apiKey}` } })
      ).json()) as { data: { usage: number } }
      expect(nanosFromJson(key.data.usage)).toBe(billedNanos)
    })
  } finally {
    await database.end()
  }
})
