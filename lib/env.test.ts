import { expect, test } from 'vitest'
import { parseEnv } from './env'

const BASE = {
  CAUSEWAY_SECRET: 's'.repeat(32),
  KEY_PEPPER: 'p'.repeat(32),
  CAUSEWAY_ENCRYPTION_KEYS: 'e'.repeat(32),
  DATABASE_URL: 'postgresql://causeway@127.0.0.1/causeway',
  SANDBOX_URL: 'http://127.0.0.1:4900',
}
const KEY = 'c0ffee00c0ffee00c0ffee00c0ffee42'
const DOCUMENT = { endpoint: 'https://contoso.openai.azure.com', api_key: KEY }

test('a provider’s key that is a document leads out of the sandbox like any other', () => {
  const { providers, sandbox } = parseEnv({ ...BASE, AZURE_API_KEY: JSON.stringify(DOCUMENT) })
  expect(sandbox.providers).toBe(false)
  expect(JSON.parse(providers.azure?.apiKey ?? '')).toEqual(DOCUMENT)
  expect(parseEnv(BASE).sandbox.providers).toBe(true)
})

test.each([
  [KEY, 'AZURE_API_KEY: the document must be a JSON object'],
  [JSON.stringify({ ...DOCUMENT, endpoint: 'https://evil.example' }), 'AZURE_API_KEY: endpoint must be the address'],
])('one that cannot be read ends the start with the name of what is wrong, and without the key', (text, message) => {
  expect(() => parseEnv({ ...BASE, AZURE_API_KEY: text })).toThrow(message)
  expect(() => parseEnv({ ...BASE, AZURE_API_KEY: text })).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining(KEY) as string }) as Error,
  )
})
