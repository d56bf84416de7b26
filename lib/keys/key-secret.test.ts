import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKeySecret, isKeySecret, maskKeySecret } from './key-secret'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

test('every key that is made has the form of a key and is made only once', () => {
  const secrets = Array.from({ length: 500 }, createKeySecret)
  expect(secrets.every((secret) => /^sk-cw-v1-[0-9A-Za-z]{49}$/.test(secret) && isKeySecret(secret))).toBe(true)
  expect(new Set(secrets).size).toBe(secrets.length)
})

test('one wrong character is always noticed', () => {
  fc.assert(
    fc.property(fc.nat(48), fc.nat(61), (position, letter) => {
      const secret = createKeySecret()
      const index = 'sk-cw-v1-'.length + position
      const wrong = secret.slice(0, index) + ALPHABET.charAt(letter) + secret.slice(index + 1)
      return isKeySecret(wrong) === (wrong === secret)
    }),
  )
})

test('two neighbouring characters that changed places are noticed', () => {
  fc.assert(
    fc.property(fc.nat(47), (position) => {
      const secret = createKeySecret()
      const index = 'sk-cw-v1-'.length + position
      const swapped = secret.slice(0, index) + secret.charAt(index + 1) + secret.charAt(index) + secret.slice(index + 2)
      return isKeySecret(swapped) === (swapped === secret)
    }),
  )
})

test('no other text is taken for a key, however it looks', () => {
  fc.assert(fc.property(fc.string(), (text) => !isKeySecret(text) && !isKeySecret(`sk-cw-v1-${text}`)))
})

test('the masked form shows three characters of each end and nothing else of the key', () => {
  const secret = createKeySecret()
  expect(maskKeySecret(secret)).toBe(`sk-cw-v1-${secret.slice(9, 12)}...${secret.slice(-3)}`)
})
