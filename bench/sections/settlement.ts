import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'undici'
import { z } from 'zod'
import { nanosFromJson } from '@/lib/client/usd-from-json'
import { createTenant } from '@/tests/factories/create-tenant'
import { measurePoint } from '../measure/measure-point'
import { wholeAnswers } from '../measure/scenarios'
import { composeCall, describeProduct, listTrio, type Target } from '../measure/targets'
import { judge } from '../report/judge'
import { type Percentiles, summariseValues } from '../statistics/percentiles'
import type { Section } from './section'
import { warmTrio } from './warm-trio'

const LAG_MOST_MS = 100
const CREDIT_NANOS = 1_000n * 1_000_000_000n
const LOAD_CONCURRENCY = 16
const WINDOWS = 3
const POLL_MS = 2
const GIVE_UP_MS = 10_000
const ANSWER_TOKENS = 64

const answerSchema = z.object({ id: z.string(), usage: z.object({ cost: z.number() }) })
const creditsSchema = z.object({ data: z.object({ total_usage: z.number() }) })

type Lags = { generation: number[]; balance: number[]; answered: number }

/** From the last byte of an answer until its generation and its price are seen by whoever asks, under load. */
export const settlementSection: Section = {
  name: 'settlement',
  title: 'Settlement: how long after the answer its bill is seen',
  measure: async (bench) => {
    await warmTrio(bench)
    const { stack, books, timing } = bench
    const { gateway } = listTrio(stack)
    const { apiKey } = await createTenant({ creditNanos: CREDIT_NANOS })
    const prober = describeProduct({ name: 'prober', label: 'one who looks', servers: [stack.gateway], apiKey })
    const scenario = { ...wholeAnswers(LOAD_CONCURRENCY), name: 'settlement', windows: WINDOWS }
    bench.progress('settlement')
    const stop = new AbortController()
    const probing = probe(prober, stop.signal)
    const point = await measurePoint({ stack, target: gateway, scenario, timing })
    stop.abort()
    const lags = await probing
    books.note(gateway, point)
    books.answered += lags.answered
    const generation = summariseValues(lags.generation)
    const balance = summariseValues(lags.balance)
    const row = (name: string, { p50, p99, max, count }: Percentiles): string[] => [
      name,
      p50.toFixed(2),
      p99.toFixed(2),
      max.toFixed(2),
      String(count),
    ]
    return {
      tables: [
        {
          head: ['seen in', 'p50 ms', 'p99 ms', 'longest ms', 'n'],
          rows: [row('GET /generation', generation), row('GET /credits', balance)],
        },
      ],
      verdicts: [
        judge({ figure: 'settlement lag, generation, p99', value: generation.p99, most: LAG_MOST_MS, unit: 'ms' }),
        judge({ figure: 'settlement lag, balance, p99', value: balance.p99, most: LAG_MOST_MS, unit: 'ms' }),
      ],
      notes: [
        `Of one account that asks, and looks as soon as it has the last byte, while ${LOAD_CONCURRENCY} others of another account keep the gateway busy. The time of the looking request itself is part of it.`,
      ],
      data: { generation, balance, load: point },
    }
  },
}

/** Asks, and looks until the bill is there, one after the other. @throws Error when a bill is not there within ten seconds */
async function probe(target: Target, signal: AbortSignal): Promise<Lags> {
  const client = new Client(target.origins[0] ?? '')
  const headers = Object.fromEntries(
    target.headers.flatMap((name, index) => (index % 2 === 0 ? [[name, target.headers[index + 1] ?? '']] : [])),
  )
  const lags: Lags = { generation: [], balance: [], answered: 0 }
  const call = composeCall(target, { maxTokens: ANSWER_TOKENS, isStream: false })
  let spentNanos = 0n
  while (!signal.aborted) {
    const response = await client.request({ path: call.path, method: 'POST', headers, body: call.body })
    const { id, usage } = answerSchema.parse(await response.body.json())
    const answeredAt = performance.now()
    lags.answered += 1
    spentNanos += nanosFromJson(usage.cost)
    const look = async (path: string, isThere: (status: number, body: unknown) => boolean): Promise<number> => {
      for (;;) {
        const seen = await client.request({ path, method: 'GET', headers })
        const body: unknown = await seen.body.json()
        const lagMs = performance.now() - answeredAt
        if (isThere(seen.statusCode, body)) return lagMs
        if (lagMs > GIVE_UP_MS) throw new Error(`${path} does not show the bill after ${GIVE_UP_MS / 1_000} s.`)
        await delay(POLL_MS)
      }
    }
    const isBilled = (_status: number, body: unknown): boolean => {
      const credits = creditsSchema.safeParse(body)
      return credits.success && nanosFromJson(credits.data.data.total_usage) >= spentNanos
    }
    // In turn, so that neither waits for the other's answer more often.
    if (lags.answered % 2 === 0) lags.balance.push(await look('/api/v1/credits', isBilled))
    else lags.generation.push(await look(`/api/v1/generation?id=${id}`, (status) => status === 200))
  }
  await client.close()
  return lags
}
