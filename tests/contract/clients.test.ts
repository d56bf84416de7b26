import { beforeEach, describe, expect } from 'vitest'
import { waitUntil } from '@/server/process/wait-until'
import { nanosToJsonNumber } from '@/lib/core/money'
import { getBalance } from '@/lib/ledger'
import { DRIVERS } from './drivers'
import { testCell } from './support/cell'
import { type Driver, type Failure, WEATHER_RESULT } from './support/driver'
import {
  EMBEDDING_MODEL,
  FREE_MODEL,
  PIXEL,
  PLAIN_MODEL,
  PLAIN_PROVIDER,
  THINKING_MODEL,
  THINKING_PROVIDER,
} from './support/models'
import { addFault, listSeen, resetSandbox, setPace } from './support/sandbox-control'
import { createAccess, createManagementAccess, createUsedUpAccess } from './support/world'

beforeEach(resetSandbox)

const hello = { model: PLAIN_MODEL, prompt: 'Hello' }

/** What a client makes of a call that has to fail. */
async function fail(driver: Driver, call: Promise<unknown>): Promise<Failure> {
  const thrown = await call.then(
    (answer: unknown) => {
      throw new Error(`It did not fail: ${JSON.stringify(answer)}`)
    },
    (error: unknown) => error,
  )
  return driver.readFailure(thrown)
}

describe.each(DRIVERS.map((driver) => [`${driver.client} ${driver.version} ${driver.api}`, driver] as const))(
  '%s',
  (_name, driver) => {
    testCell(driver, 'non-streaming', async ({ origin }) => {
      const access = await createAccess(origin)
      const told = await driver.ask(access, hello)
      expect(told.text.length).toBeGreaterThan(0)
      expect(told.inputTokens).toBeGreaterThan(0)
      expect(told.outputTokens).toBeGreaterThan(0)
      expect(told.cost).toBe(nanosToJsonNumber((await getBalance(access)).totalUsageNanos))
    })

    testCell(driver, 'streaming', async ({ origin }) => {
      const access = await createAccess(origin)
      const streamed = await driver.stream(access, { ...hello, prompt: 'write 50 words' })
      expect(streamed.pieces).toBeGreaterThan(5)
      expect(streamed.cost).toBe(nanosToJsonNumber((await getBalance(access)).totalUsageNanos))
      const whole = await driver.ask(access, { ...hello, prompt: 'write 50 words' })
      expect(streamed).toEqual({ ...whole, pieces: streamed.pieces })
    })

    for (const isStreamed of [false, true]) {
      testCell(driver, isStreamed ? 'tools, streamed' : 'tools', async ({ origin }) => {
        const trip = await driver.callTool(await createAccess(origin), { model: PLAIN_MODEL, isStreamed })
        expect(trip.name).toBe('get_weather')
        expect(trip.arguments).toHaveProperty('city')
        expect(trip.answer.length).toBeGreaterThan(0)
        const [latest] = await listSeen()
        const messages = latest?.body.messages as { role: string; content: unknown }[]
        expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool'])
        expect(JSON.stringify(messages[2]?.content)).toContain(WEATHER_RESULT)
      })

      testCell(
        driver,
        isStreamed ? 'reasoning and its replay, streamed' : 'reasoning and its replay',
        async (target) => {
          const access = await createAccess(target.origin)
          const reasoned = await driver.reason(access, { model: THINKING_MODEL, isStreamed })
          expect(reasoned.reasoning.length).toBeGreaterThan(0)
          expect(reasoned.answer.length).toBeGreaterThan(0)
          // The provider refuses a thought whose signature is not its own.
          const [latest] = await listSeen()
          expect(latest?.provider).toBe(THINKING_PROVIDER)
          const turns = latest?.body.messages as { role: string; content: unknown }[]
          expect(turns[1]?.content).toContainEqual({
            type: 'thinking',
            thinking: reasoned.reasoning,
            signature: expect.any(String) as string,
          })
        },
      )
    }

    testCell(driver, 'structured output', async ({ origin }) => {
      const city = await driver.structure(await createAccess(origin), PLAIN_MODEL)
      expect(city).toEqual({ name: expect.any(String) as string, people: expect.any(Number) as number })
    })

    testCell(driver, 'vision', async ({ origin }) => {
      const told = await driver.ask(await createAccess(origin), { ...hello, prompt: 'What is this?', image: PIXEL })
      expect(told.text.length).toBeGreaterThan(0)
      expect(JSON.stringify((await listSeen())[0]?.body)).toContain(PIXEL.split(',')[1])
    })

    const { embed, listModels } = driver
    testCell(
      driver,
      'embeddings',
      embed
        ? async ({ origin }) => {
            const inputs = ['one text', 'another one']
            const vectors = await embed(await createAccess(origin), { model: EMBEDDING_MODEL, inputs })
            expect(vectors).toHaveLength(2)
            for (const vector of vectors) expect(vector.every(Number.isFinite) && vector.length > 100).toBe(true)
            expect(vectors[0]).not.toEqual(vectors[1])
          }
        : { missing: 'no such call' },
    )

    testCell(
      driver,
      'model list',
      listModels
        ? async ({ origin }) => {
            const ids = await listModels(await createAccess(origin))
            expect(ids).toContain(PLAIN_MODEL)
          }
        : { missing: 'no such call' },
    )

    testCell(driver, '401 wrong key', async ({ origin }) => {
      const failure = await fail(driver, driver.ask({ origin, apiKey: 'sk-cw-v1-wrong' }, hello))
      expect(failure).toMatchObject({ status: 401, message: expect.stringContaining('API key') as string })
    })

    testCell(driver, '402 no credits', async ({ origin }) => {
      const failure = await fail(driver, driver.ask(await createAccess(origin, { creditNanos: 0n }), hello))
      expect(failure).toMatchObject({ status: 402, message: expect.stringContaining('insufficient credits') as string })
    })

    testCell(driver, '403 management key', async ({ origin }) => {
      const failure = await fail(driver, driver.ask(await createManagementAccess(origin), hello))
      expect(failure).toMatchObject({ status: 403, message: expect.stringContaining('management key') as string })
    })

    testCell(driver, '400 unknown model', async ({ origin }) => {
      const failure = await fail(driver, driver.ask(await createAccess(origin), { ...hello, model: 'openai/gpt-none' }))
      expect(failure.status).toBe(400)
      expect(failure.message).toContain('openai/gpt-none is not a valid model ID')
    })

    testCell(driver, '400 bad field', async ({ origin }) => {
      const failure = await fail(driver, driver.ask(await createAccess(origin), { ...hello, temperature: 99 }))
      expect(failure).toMatchObject({ status: 400, message: expect.stringContaining('temperature') as string })
    })

    testCell(driver, '413 too large', async ({ origin }) => {
      const prompt = 'x'.repeat(21 * 1024 * 1024)
      const failure = await fail(driver, driver.ask(await createAccess(origin), { ...hello, prompt }))
      expect(failure).toMatchObject({ status: 413, message: expect.stringContaining('20 MB') as string })
    })

    testCell(driver, '429 own quota', async ({ origin }) => {
      const access = await createUsedUpAccess(origin)
      const failure = await fail(driver, driver.ask(access, { ...hello, model: FREE_MODEL }))
      expect(failure).toMatchObject({ status: 429, message: expect.stringContaining('Free models') as string })
    })

    for (const isStreamed of [false, true]) {
      testCell(
        driver,
        isStreamed ? 'upstream 429, 500, 529, streamed' : 'upstream 429, 500, 529',
        async ({ origin }) => {
          const access = await createAccess(origin)
          const statuses: (number | null)[] = []
          for (const fault of ['429', '500', '529']) {
            await resetSandbox()
            // A wait would be honoured for whoever comes next, too.
            await addFault({ fault, provider: PLAIN_PROVIDER, retryAfterSeconds: 0 })
            const call = isStreamed ? driver.stream(access, hello) : driver.ask(access, hello)
            statuses.push((await fail(driver, call)).status)
          }
          expect(statuses).toEqual([429, 502, driver.api === '/messages' ? 529 : 503])
          expect((await getBalance(access)).totalUsageNanos).toBe(0n)
        },
      )
    }

    testCell(driver, 'error in a stream', async ({ origin }) => {
      const access = await createAccess(origin)
      await addFault({ fault: 'error-in-stream', provider: PLAIN_PROVIDER, afterChunks: 5 })
      const failure = await fail(driver, driver.stream(access, { ...hello, prompt: 'write 50 words' }))
      expect(failure.message.length).toBeGreaterThan(10)
      expect((await getBalance(access)).totalUsageNanos).toBe(0n)
    })

    testCell(driver, 'abort', async ({ origin }) => {
      const access = await createAccess(origin)
      await setPace(50)
      const told = await driver.stream(access, { ...hello, prompt: 'write 400 words', leaveAfterPieces: 3 })
      expect(told.pieces).toBe(3)
      await waitUntil(async () => (await listSeen())[0]?.aborted === true, {
        timeoutMs: 5_000,
        what: 'the abort upstream',
      })
      await waitUntil(async () => (await getBalance(access)).totalUsageNanos > 0n, {
        timeoutMs: 5_000,
        what: 'the bill',
      })
    })
  },
)
