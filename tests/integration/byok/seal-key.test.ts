import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openKey, sealKey } from '@/lib/byok/seal-key'
import { getEnv } from '@/lib/env'

beforeAll(() => {
  Object.assign(getEnv(), {
    CAUSEWAY_ENCRYPTION_KEYS: [
      { version: 2, secret: 'n'.repeat(32) },
      { version: 1, secret: 'o'.repeat(32) },
    ],
  })
})

const place = { organizationId: 'org_1', id: '11111111-2222-3333-4444-555555555555', provider: 'openai' }

test('whatever was sealed opens again in its own place, under the newest key', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (plaintext) => {
      const sealed = sealKey({ place, plaintext })
      return sealed.keyVersion === 2 && openKey({ place, ...sealed }) === plaintext
    }),
  )
})

test.each([
  { moved: 'to another organization', to: { ...place, organizationId: 'org_2' } },
  { moved: 'to another row', to: { ...place, id: '99999999-2222-3333-4444-555555555555' } },
  { moved: 'to another provider', to: { ...place, provider: 'anthropic' } },
])('a ciphertext that was moved $moved does not open', ({ to }) => {
  expect(openKey({ place: to, ...sealKey({ place, plaintext: 'sk-secret' }) })).toBeNull()
})

test('one changed bit anywhere, a cut end or another version make it unreadable', () => {
  const sealed = sealKey({ place, plaintext: 'sk-secret' })
  fc.assert(
    fc.property(fc.nat(sealed.ciphertext.length * 8 - 1), (bit) => {
      const ciphertext = Uint8Array.from(sealed.ciphertext)
      ciphertext[bit >> 3] = (ciphertext[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      return openKey({ place, ...sealed, ciphertext }) === null
    }),
  )
  expect(openKey({ place, ...sealed, ciphertext: sealed.ciphertext.slice(0, -1) })).toBeNull()
  expect(openKey({ place, ...sealed, ciphertext: new Uint8Array(5) })).toBeNull()
  expect(openKey({ place, ...sealed, keyVersion: 1 })).toBeNull()
  expect(openKey({ place, ...sealed, keyVersion: 7 })).toBeNull()
})

test('the same key never looks the same twice', () => {
  const texts = Array.from({ length: 50 }, () =>
    Buffer.from(sealKey({ place, plaintext: 'x' }).ciphertext).toString('hex'),
  )
  expect(new Set(texts).size).toBe(50)
})
