import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EstimatedEndpoint, type EstimatedStep, estimateChain, ONE } from './estimate-chain'

const endpoint = (part: Partial<EstimatedEndpoint> = {}): EstimatedEndpoint => ({
  promptPicos: 1_000_000n,
  completionPicos: 2_000_000n,
  requestNanos: 0n,
  requests: 1_000,
  failures: 0,
  ...part,
})
const step = (endpoints: EstimatedEndpoint[], passesFailures = true): EstimatedStep => ({ endpoints, passesFailures })

describe('the estimate of a chain', () => {
  test('two steps that answer 90 % and 80 % answer 98 %, priced by who answers', () => {
    const dear = endpoint({ promptPicos: 10_000_000n, completionPicos: 20_000_000n, failures: 200 })
    const estimate = estimateChain([step([endpoint({ failures: 100 })]), step([dear])])
    expect(estimate.availability).toBe(980_000_000n)
    expect(estimate.steps.map(({ share }) => share)).toEqual([918_367_346n, 81_632_653n])
    // (0.9 × 1 + 0.08 × 10) / 0.98
    expect(estimate.price?.promptPicos).toBe(1_734_694n)
    expect(estimate).toMatchObject({ isLowerBound: false, endpoints: 2, endpointsMeasured: 2 })
  })

  test('a step fails only when all of its endpoints do', () => {
    expect(estimateChain([step([endpoint({ failures: 100 }), endpoint({ failures: 100 })])]).availability).toBe(
      990_000_000n,
    )
  })

  test('what a step does not let pass never reaches the next one', () => {
    const estimate = estimateChain([step([endpoint({ failures: 100 })], false), step([endpoint()])])
    expect(estimate.availability).toBe(900_000_000n)
    expect(estimate.steps.map(({ share }) => share)).toEqual([ONE, 0n])
  })

  test('with fewer than 20 requests an endpoint says nothing: the first step’s leaves no number, a later one a lower bound', () => {
    const quiet = endpoint({ requests: 19, failures: 19 })
    expect(estimateChain([step([quiet]), step([endpoint()])])).toMatchObject({
      availability: null,
      endpointsMeasured: 1,
    })
    const later = estimateChain([step([endpoint({ failures: 100 })]), step([quiet])])
    expect(later).toMatchObject({ availability: 900_000_000n, isLowerBound: true })
  })

  test('a step that nobody serves is passed over, and a chain of such steps has neither price nor availability', () => {
    expect(estimateChain([step([], false), step([endpoint()])]).availability).toBe(ONE)
    expect(estimateChain([step([])])).toMatchObject({ price: null, availability: null })
  })

  test('the cheaper of two endpoints weighs by 1/price², and a free one takes all', () => {
    const double = endpoint({ promptPicos: 2_000_000n, completionPicos: 4_000_000n })
    expect(estimateChain([step([endpoint(), double])]).price?.promptPicos).toBe(1_200_000n)
    const free = endpoint({ promptPicos: 0n, completionPicos: 0n })
    expect(estimateChain([step([endpoint(), free])]).price?.promptPicos).toBe(0n)
  })

  const anyEndpoint = fc.record({
    promptPicos: fc.bigInt({ min: 0n, max: 100_000_000n }),
    completionPicos: fc.bigInt({ min: 0n, max: 500_000_000n }),
    requestNanos: fc.constant(0n),
    requests: fc.integer({ min: 0, max: 10_000 }),
    failures: fc.integer({ min: 0, max: 10_000 }),
  })
  const anyStep = fc.record({ endpoints: fc.array(anyEndpoint, { maxLength: 5 }), passesFailures: fc.boolean() })

  test('one more step never makes a chain less available, and the price stays within those of its endpoints', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 6 }), anyStep, (steps, more) => {
        const { availability, price, steps: each } = estimateChain(steps)
        const longer = estimateChain([...steps, more]).availability
        if (availability !== null) expect(longer ?? 0n).toBeGreaterThanOrEqual(availability)
        const shares = each.reduce((sum, { share }) => sum + share, 0n)
        expect(shares === 0n || (shares <= ONE && shares >= ONE - 10n)).toBe(true)
        if (price === null) return
        const prompts = steps.flatMap(({ endpoints }) => endpoints.map(({ promptPicos }) => promptPicos))
        expect(prompts.some((picos) => picos >= price.promptPicos)).toBe(true)
        expect(prompts.some((picos) => picos <= price.promptPicos)).toBe(true)
      }),
    )
  })
})
