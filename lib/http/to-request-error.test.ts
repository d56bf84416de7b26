import { expect, test } from 'vitest'
import { AppError } from '@/lib/core/errors'
import { toRequestError } from './to-request-error'

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code })

test.each([
  ['a refused connection', withCode('ECONNREFUSED'), 'service_unavailable'],
  ['a silent database', new Error('Query read timeout'), 'service_unavailable'],
  ['a database that stops', withCode('57P01'), 'service_unavailable'],
  ['a lost connection inside another error', new Error('x', { cause: withCode('ECONNRESET') }), 'service_unavailable'],
  ['NUL in a text', withCode('22021'), 'invalid_request'],
  [
    'NUL in a JSON value, told by the ORM',
    new Error('Invalid `x` invocation\nCode: `22P05`. Message'),
    'invalid_request',
  ],
  ['a row that another request deleted', withCode('P2025'), 'conflict'],
  ['anything else', new Error('boom'), 'server'],
  ['a query quoted by the ORM that mentions a code', new Error('Invalid `x` invocation: name = "57P01"'), 'server'],
  ['what is no error at all', 'ECONNREFUSED', 'server'],
])('%s', (_name, thrown, code) => {
  expect(toRequestError(thrown).code).toBe(code)
})

test('an error that says already what it is stays', () => {
  const error = new AppError('not_found', 'Nothing here.', { cause: withCode('ECONNREFUSED') })
  expect(toRequestError(error)).toBe(error)
})
