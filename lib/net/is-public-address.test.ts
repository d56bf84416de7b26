import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLoopbackAddress, isPublicAddress } from './is-public-address'

/** Networks that a stranger's URL must never reach, written as bits to compare with by hand. */
const FORBIDDEN_V4: readonly [base: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

const toNumber = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
const toAddress = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
const isWithin = (value: number, [base, bits]: readonly [string, number]): boolean =>
  Math.floor(value / 2 ** (32 - bits)) === Math.floor(toNumber(base) / 2 ** (32 - bits))

const anyV4 = fc.nat({ max: 2 ** 32 - 1 })
const forbiddenV4 = fc
  .constantFrom(...FORBIDDEN_V4)
  .chain(([base, bits]) => fc.nat({ max: 2 ** (32 - bits) - 1 }).map((offset) => toAddress(toNumber(base) + offset)))

describe('an address of version 4', () => {
  test('inside a forbidden network is never public', () => {
    fc.assert(
      fc.property(forbiddenV4, (address) => !isPublicAddress(address)),
      { numRuns: 2_000 },
    )
  })

  test('outside of them all is public, but for the few that registries reserved for services', () => {
    const services = new Set(['192.175.48', '192.31.196', '192.52.193', '192.88.99', '168.63.129'])
    fc.assert(
      fc.property(anyV4, (value) => {
        const address = toAddress(value)
        fc.pre(!FORBIDDEN_V4.some((network) => isWithin(value, network)))
        fc.pre(!services.has(address.split('.').slice(0, 3).join('.')))
        return isPublicAddress(address)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '192.169.0.1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  test.each(['169.254.169.254', '100.100.100.200', '168.63.129.16', '255.255.255.255', '0.0.0.0'])(
    '%s, where clouds keep secrets or nobody lives, is not',
    (address) => {
      expect(isPublicAddress(address)).toBe(false)
    },
  )
})

describe('an address of version 6', () => {
  test('that hides a version 4 address in any known way is as forbidden as what it hides', () => {
    fc.assert(
      fc.property(forbiddenV4, (address) => {
        const hex = toNumber(address).toString(16).padStart(8, '0')
        const [high, low] = [hex.slice(0, 4), hex.slice(4)]
        const forms = [
          `::ffff:${address}`,
          `::ffff:${high}:${low}`,
          `::${address}`,
          `::ffff:0:${high}:${low}`,
          `64:ff9b::${high}:${low}`,
          `64:ff9b:1::${high}:${low}`,
          `2002:${high}:${low}::1`,
          `2001:0:${high}:${low}::1`,
        ]
        return forms.every((form) => !isPublicAddress(form))
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '4000::1',
    '100::1',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  test.each(['2606:4700:4700::1111', '2a00:1450:4001::1', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

test('what is no address is not public, and never an exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('127.1', '0x7f000001', '017700000001', '2130706433', 'a:b')),
      (text) => {
        expect(isLoopbackAddress(text)).toBe(false)
        return !isPublicAddress(text)
      },
    ),
  )
})

test('this machine is known by all its addresses', () => {
  for (const address of ['127.0.0.1', '127.255.0.9', '::1', '::ffff:127.0.0.1'])
    expect(isLoopbackAddress(address)).toBe(true)
  for (const address of ['10.0.0.1', '8.8.8.8', '::2', 'fe80::1']) expect(isLoopbackAddress(address)).toBe(false)
})
