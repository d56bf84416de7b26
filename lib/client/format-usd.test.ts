import { describe, expect, test } from 'vitest'
import { formatUsd } from './format-usd'

describe('money is shown the way people write it', () => {
  test.each([
    ['0', '$0.00'],
    ['20', '$20.00'],
    ['21.1', '$21.10'],
    ['1234567.895', '$1,234,567.90'],
    ['0.5', '$0.50'],
    ['0.00421', '$0.0042'],
    ['0.003', '$0.0030'],
    ['0.000000001', '$0.000000001'],
    ['0.00001374', '$0.000014'],
    ['0.000996', '$0.001'],
    ['-3.5', '−$3.50'],
  ])('%s reads %s', (usd, text) => {
    expect(formatUsd(usd)).toBe(text)
  })

  test('the exact form keeps every digit', () => {
    expect(formatUsd('1999.000000123', 'exact')).toBe('$1,999.000000123')
    expect(formatUsd('7', 'exact')).toBe('$7.00')
  })

  test('a balance is never shown as more than it is', () => {
    expect(formatUsd('19.99838302', 'floor')).toBe('$19.99')
    expect(formatUsd('0.0099', 'floor')).toBe('$0.00')
    expect(formatUsd('20', 'floor')).toBe('$20.00')
  })
})
