import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getPool } from '@/lib/db'
import { captureGeneration, findGeneration, stopLedger, type GenerationRecord } from '@/lib/ledger'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { createKey, createTenant, generationOf } from './kit/tenant'

const RUNS = 300

let organizationId: string
let apiKeyId: string

beforeAll(async () => {
  organizationId = await createTenant({ creditNanos: 1_000_000_000n })
  apiKeyId = await createKey({ organizationId })
})

afterAll(async () => {
  await stopLedger()
  await expectCleanAudit()
})

/** Text as it can come from clients and providers, with all that has a meaning in the notation of composite values. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      '\\',
      ',',
      '(',
      ')',
      '{',
      '}',
      ' ',
      '\n',
      '\t',
      "'",
      'NULL',
      '\0',
      '\ud83d',
      '\ude00',
      'a',
    ),
  }),
  fc.constantFrom('', 'NULL', 'null', '()', '{}', '""', '\\', 'true'),
)
const optional = fc.option(text)
const count = fc.integer({ min: 0, max: 2 ** 40 })

/** Everything that comes from outside. */
const given: fc.Arbitrary<Partial<GenerationRecord>> = fc.record({
  requestId: optional,
  requestedModel: text,
  upstreamId: optional,
  finishReason: optional,
  nativeFinishReason: optional,
  nativeTokensPrompt: count,
  nativeTokensCompletion: count,
  nativeTokensReasoning: count,
  nativeTokensCached: count,
  nativeTokensCacheWrite: count,
  usageEstimated: fc.boolean(),
  streamed: fc.boolean(),
  isFree: fc.boolean(),
  latencyMs: fc.option(count),
  generationMs: fc.option(count),
  appReferer: optional,
  appTitle: optional,
  userAgent: optional,
  externalUser: optional,
  sessionId: optional,
  preset: optional,
  router: optional,
  serviceTier: optional,
  metadata: fc.option(
    fc.dictionary(
      fc.string({ maxLength: 5 }).filter((name) => name !== '__proto__'),
      text,
    ),
  ),
  trace: fc.option(fc.dictionary(fc.constantFrom('a', 'b'), fc.jsonValue())),
  appCategories: fc.option(fc.array(text)),
  attempts: fc.array(
    fc.record({
      provider: text,
      model: text,
      endpoint_id: text,
      status: fc.option(count),
      error_type: optional,
      latency_ms: fc.option(count),
    }),
  ),
})

/** What PostgreSQL cannot store is left out (NUL) or replaced (half a surrogate pair); -0 is 0 in JSON. */
function asStored(value: unknown): unknown {
  if (typeof value === 'string') return Buffer.from(value.replaceAll('\0', '')).toString()
  if (Array.isArray(value)) return value.map(asStored)
  if (Object.is(value, -0)) return 0
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [asStored(name), asStored(field)]))
}

describe('a captured generation', () => {
  it('is stored as it was, whatever text came from outside', { timeout: 120_000 }, async () => {
    const check = fc.asyncProperty(given, async (fields) => {
      const generation = generationOf({ organizationId, apiKeyId, ...fields })
      await captureGeneration({ hold: null, generation, costNanos: 0n })
      const stored = await findGeneration({ organizationId, id: generation.id })
      for (const [name, value] of Object.entries(generation)) {
        expect(stored?.[name as keyof GenerationRecord], name).toEqual(asStored(value))
      }
    })
    await fc.assert(check, { numRuns: RUNS })
  })
})

describe('a process of the version before', () => {
  it('goes on to capture as JSON, once per flush and generation', async () => {
    const { rows } = await getPool().query<{ id: string }>(`SELECT ledger_process_start('before', 60000) AS id`)
    const extended = await getPool().query<{ slice_id: string }>(
      'SELECT slice_id FROM ledger_slice_extend($1, $2, $3, 0, ARRAY[1000::bigint], 0)',
      [rows[0]?.id, organizationId, apiKeyId],
    )
    const id = `gen-before-${organizationId}`
    const generation = {
      ...{ id, organization_id: organizationId, created_at: new Date(), api_key_id: apiKeyId, status: 'completed' },
      ...{ model: 'deepseek/deepseek-chat', requested_model: 'deepseek', provider: 'deepseek', streamed: false },
      ...{ cancelled: false, native_tokens_prompt: 1, native_tokens_completion: 2, native_tokens_reasoning: 0 },
      ...{ native_tokens_cached: 0, native_tokens_cache_write: 0, usage_estimated: false, cost_nanos: '700' },
      ...{ upstream_cost_nanos: '300', is_free: false, hold_nanos: '1000', slice_id: extended.rows[0]?.slice_id },
      ...{ attempts: [], is_byok: false, byok_upstream_nanos: '0', price_version_id: 'price_of_tests' },
    }
    const capture = (sequence: number) =>
      getPool().query<{ replayed: boolean; duplicates: string[] }>(
        'SELECT replayed, duplicates FROM ledger_capture($1, $2, $3, $4, $5)',
        [rows[0]?.id, sequence, JSON.stringify([generation]), '[]', null],
      )
    expect((await capture(1)).rows).toEqual([{ replayed: false, duplicates: [] }])
    expect((await capture(1)).rows).toEqual([{ replayed: true, duplicates: [] }])
    expect((await capture(2)).rows).toEqual([{ replayed: false, duplicates: [id] }])
    expect(await findGeneration({ organizationId, id })).toMatchObject({
      costNanos: 700n,
      overrunNanos: 0n,
      model: 'deepseek/deepseek-chat',
    })
    await getPool().query('SELECT ledger_process_end($1)', [rows[0]?.id])
    await getPool().query('SELECT * FROM ledger_slice_sweep(0)')
  })
})
