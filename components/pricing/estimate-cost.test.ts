import { describe, expect, it } from 'vitest'
import { estimateCost } from './estimate-cost'

const price = { slug: 'a/b', name: 'B', promptUsd: '0.00000027', completionUsd: '0.0000011' }

describe('estimateCost', () => {
  it('multiplies without losing a digit', () => {
    const tokens = { requests: 10_000, promptTokens: 1_000, completionTokens: 500 }
    expect(estimateCost({ price, ...tokens })).toBe('8.2')
    expect(estimateCost({ price, requests: 1, promptTokens: 1, completionTokens: 0 })).toBe('0.00000027')
  })

  it('knows no cost of half a request or of fewer than none', () => {
    expect(estimateCost({ price, requests: 0.5, promptTokens: 1, completionTokens: 1 })).toBeNull()
    expect(estimateCost({ price, requests: 1, promptTokens: -1, completionTokens: 1 })).toBeNull()
    expect(estimateCost({ price, requests: Number.NaN, promptTokens: 1, completionTokens: 1 })).toBeNull()
  })
})
