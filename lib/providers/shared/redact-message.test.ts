import { expect, test } from 'vitest'
import { redactMessage } from './redact-message'
import { measureCpuMs } from '@/lib/core/test-kit/measure-cpu-ms'

test.each([
  ['Incorrect API key provided: sk-proj-AbC123_def456-ghi789.', /sk-proj/],
  ['Incorrect key sk-proj-********************cdef', /cdef/],
  ['header Authorization: Bearer abc.def-123', /abc\.def/],
  ['key AIzaSyD-1234567890abcdefghijk is blocked', /AIza/],
  ['gsk_abcdefgh12345678 xai-abcdefgh12345678 nvapi-abcdefgh12345678', /abcdefgh/],
  ['GET https://api.example.org/v1?key=topsecret&x=1 failed', /topsecret/],
  ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-def', /eyJ/],
  ['api_key: "mQ81xkPz"', /mQ81xkPz/],
  ['the key 0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV is wrong', /0aB1cD2e/],
])('no key is passed on: %s', (message, secret) => {
  expect(redactMessage(message)).not.toMatch(secret)
  expect(redactMessage(message)).toContain('[redacted]')
})

test.each([
  'The model `gpt-5.2-2025-12-11` does not exist.',
  "This model's maximum context length is 131072 tokens. However, you requested 140000 tokens.",
  'Please ask-again later; task-force-2024 is a normal word.',
])('plain words stay as they are: %s', (message) => {
  expect(redactMessage(message)).toBe(message)
})

test('markup, line breaks and length are tamed', () => {
  expect(redactMessage('<html><style>p{color:red}</style>\n<h1>502</h1>\r\n<p>Bad   Gateway</p></html>')).toBe(
    '502 Bad Gateway',
  )
  expect(redactMessage('word '.repeat(1000))).toHaveLength(500)
})

test('64 KiB of hostile text are done in milliseconds', () => {
  for (const piece of ['<', 'sk-', 'a1', 'key=', 'Bearer ', '<style>', '0aB1cD2e']) {
    const text = piece.repeat(65_536 / piece.length)
    expect(measureCpuMs(() => void redactMessage(text))).toBeLessThan(50)
  }
})
