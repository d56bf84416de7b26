import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { renderMetrics, startTracing, stopTracing } from '@/lib/observability'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { addFault, type Api, resetSandbox, startApi } from '@/tests/integration/gateway/kit'
import { type Collector, type SeenSpan, startCollector } from './collector'

const PROMPT = 'a-secret-of-a-prompt'
const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736'
const PARENT_ID = '00f067aa0ba902b7'
const SETTINGS = { serviceName: 'causeway-test', sampler: 'parentbased_always_on', ratio: 1 }

let api: Api
let collector: Collector
let tenant: Tenant

beforeAll(async () => {
  collector = await startCollector()
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = collector.url
  process.env.OTEL_EXPORTER_OTLP_HEADERS = 'x-collector=yes'
  api = await startApi()
  tenant = await createTenant()
  await startTracing(SETTINGS)
})
beforeEach(async () => {
  await resetSandbox(api)
  collector.behave('open')
  collector.spans.length = 0
})
afterAll(async () => {
  await stopTracing()
  await api.close()
  await collector.close()
})

async function ask(body: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(`${api.url}/api/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tenant.apiKey}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      model: 'deepseek/deepseek-chat',
      messages: [{ role: 'user', content: PROMPT }],
      max_tokens: 8,
      ...body,
    }),
  })
  await response.text()
  return response
}

/** The spans of a request, once its root has arrived. */
async function readTrace({ headers }: Response): Promise<{ root: SeenSpan; spans: SeenSpan[]; names: string[] }> {
  const isRoot = (span: SeenSpan) => read(span, 'causeway.request.id') === headers.get('x-request-id')
  const root = await waitFor(() => collector.spans.find(isRoot), { what: 'its span' })
  const spans = collector.spans.filter(({ traceId }) => traceId === root.traceId)
  return { root, spans, names: spans.map(({ name }) => name) }
}

function read(span: SeenSpan | undefined, key: string): unknown {
  const value = span?.attributes.find((attribute) => attribute.key === key)?.value
  return value && Object.values(value)[0]
}

const parentOf = (span: SeenSpan, spans: readonly SeenSpan[]): string | undefined =>
  spans.find(({ spanId }) => spanId === span.parentSpanId)?.name

describe('the trace of a request', () => {
  test.each([
    ['whole', false],
    ['streamed', true],
  ])('that is %s has its parts below it, in the order of their times', async (_kind, stream) => {
    const response = await ask({ stream, provider: { only: ['deepseek'] } })
    expect(response.status).toBe(200)
    const { root, spans, names } = await readTrace(response)
    expect(names.sort()).toEqual(
      ['POST Completions', 'attempt deepseek', 'first token', 'hold', 'plan', 'settle'].sort(),
    )
    for (const span of spans) {
      if (span === root) continue
      expect(parentOf(span, spans)).toBe(span.name === 'first token' ? 'attempt deepseek' : 'POST Completions')
      expect(BigInt(span.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(span.startTimeUnixNano))
      expect(BigInt(span.startTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(root.startTimeUnixNano))
      expect(BigInt(span.endTimeUnixNano)).toBeLessThanOrEqual(BigInt(root.endTimeUnixNano))
    }
    expect(read(root, 'gen_ai.request.model')).toBe('deepseek/deepseek-chat')
    expect(read(root, 'gen_ai.operation.name')).toBe('chat')
    expect(read(root, 'http.response.status_code')).toBe(200)
    expect(Number(read(root, 'gen_ai.usage.output_tokens'))).toBeGreaterThan(0)
    expect(read(root, 'causeway.streamed')).toBe(stream)
  })

  test('whose first provider fails shows both attempts, the failed one as such', async () => {
    await addFault(api, { fault: '500', provider: 'deepseek', times: 1 })
    const response = await ask({ provider: { order: ['deepseek'], allow_fallbacks: true } })
    expect(response.status).toBe(200)
    const { spans } = await readTrace(response)
    const attempts = spans.filter(({ name }) => name.startsWith('attempt'))
    expect(attempts.length).toBeGreaterThanOrEqual(2)
    expect(attempts.map((span) => [read(span, 'causeway.attempt'), span.status.code === 2])).toEqual([
      [1, true],
      ...attempts.slice(1, -1).map((_span, index) => [index + 2, true]),
      [attempts.length, false],
    ])
    expect(attempts[0]?.name).toBe('attempt deepseek')
  })

  test.each([
    ['without a key', { authorization: '' }, {}, 401, 'authentication'],
    ['for a model that does not exist', {}, { model: 'nobody/nothing' }, 400, 'model_not_found'],
  ])('that is refused %s says why, and has no attempt', async (_case, headers, body, status, error) => {
    const response = await ask(body, headers)
    expect(response.status).toBe(status)
    const { root, names } = await readTrace(response)
    expect(read(root, 'http.response.status_code')).toBe(status)
    expect(read(root, 'error.type')).toBe(error)
    expect(names.filter((name) => name.startsWith('attempt') || name === 'settle')).toEqual([])
  })

  test("belongs to its caller's trace, and a wrong header begins one of its own", async () => {
    const { root } = await readTrace(await ask({}, { traceparent: `00-${TRACE_ID}-${PARENT_ID}-01` }))
    expect([root.traceId, root.parentSpanId]).toEqual([TRACE_ID, PARENT_ID])
    const own = await readTrace(await ask({}, { traceparent: `00-${'0'.repeat(32)}-${PARENT_ID}-01` }))
    expect(own.root.traceId).not.toBe(TRACE_ID)
    expect(own.root.parentSpanId ?? '').toBe('')
  })

  test('is not sent where its caller says that it is not sampled', async () => {
    const traceId = 'a'.repeat(32)
    await ask({}, { traceparent: `00-${traceId}-${PARENT_ID}-00` })
    await readTrace(await ask())
    expect(collector.spans.filter((span) => span.traceId === traceId)).toEqual([])
  })

  test('holds no prompt, no answer and no key, and is sent with the headers of the operator', async () => {
    await readTrace(await ask({ stream: true }))
    const sent = collector.raw.join('\n')
    expect(sent).toContain('"x-collector":"yes"')
    expect(sent).toContain('causeway-test')
    expect(sent).not.toContain(PROMPT)
    expect(sent).not.toContain(tenant.apiKey)
    expect(sent.toLowerCase()).not.toContain('authorization')
  })
})

describe('a collector', () => {
  const valueOf = async (outcome: string): Promise<number> => {
    const line = (await renderMetrics()).text.split('\n').find((text) => text.includes(`outcome="${outcome}"`))
    return Number(line?.split(' ').at(-1) ?? 0)
  }

  test('that never answers delays no request, and what it does not take is dropped and counted', async () => {
    collector.behave('silent')
    const before = await valueOf('dropped')
    const statuses: number[] = []
    for (let index = 0; index < 40; index += 1) statuses.push((await ask()).status)
    expect(new Set(statuses)).toEqual(new Set([200]))
    await waitFor(async () => (await valueOf('dropped')) > before, { timeoutMs: 25_000, what: 'dropped spans' })
  }, 60_000)

  test('that is gone delays neither requests nor the end of the process', async () => {
    await collector.close()
    expect((await ask()).status).toBe(200)
    const startedAt = performance.now()
    await stopTracing()
    expect(performance.now() - startedAt).toBeLessThan(6_000)
    expect((await ask()).status).toBe(200)
  })
})
