import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { createFlatLogger, createLogger, type FlatLine } from './logger'

function capture(): { lines: () => string; destination: Writable } {
  const chunks: string[] = []
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString())
      done()
    },
  })
  return { lines: () => chunks.join(''), destination }
}

describe('the logger', () => {
  test('blanks keys, prompts and cards wherever somebody logs a whole object', () => {
    const { lines, destination } = capture()
    const logger = createLogger({ level: 'info', destination })
    const canary = 'canary-8f3a'
    logger.info({ authorization: canary, password: canary, messages: [canary], card: { number: canary } }, 'flat')
    logger.info({ request: { headers: { authorization: canary, cookie: canary } }, body: { prompt: canary } }, 'nested')
    logger.info({ user: { apiKey: canary, token: canary, secret: canary } }, 'nested')
    expect(lines()).not.toContain(canary)
    expect(lines()).toContain('[redacted]')
  })

  test('writes one JSON line an event, with an ISO time', () => {
    const { lines, destination } = capture()
    createLogger({ level: 'info', destination }).info({ status: 200 }, 'request')
    expect(JSON.parse(lines())).toMatchObject({
      level: 30,
      status: 200,
      msg: 'request',
      time: expect.stringMatching(/^\d{4}-/) as string,
    })
  })
})

test('a line that is not searched takes plain values only, under no name that is blanked', () => {
  const { lines, destination } = capture()
  createFlatLogger({ level: 'info', destination }).info({ route: '/api', status: 200 }, 'request')
  expect(JSON.parse(lines())).toMatchObject({ route: '/api', status: 200, msg: 'request' })
  // @ts-expect-error A whole object may hold anything.
  const nested: FlatLine = { body: { prompt: 'canary' } }
  // @ts-expect-error This name is blanked elsewhere, so nothing is logged under it here.
  const named: FlatLine = { token: 'canary' }
  expect([nested, named]).toHaveLength(2)
})
