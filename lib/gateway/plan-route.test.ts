import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createEndpoint,
  createHealth,
  createModel,
  createQuestion,
  createRandom,
  flat,
  priceOf,
  questionArbitrary,
} from '@/tests/factories/route-question'
import { ENDPOINTS_PER_MODEL_MAX, planRoute, type PlannedAttempt, type RouteQuestion } from './plan-route'
import type { RouteEndpoint, RouteModel } from './route-types'

const RUNS = { numRuns: 2_000 }

type Rule = (endpoint: RouteEndpoint, question: RouteQuestion, model: RouteModel) => boolean

const means = (endpoint: RouteEndpoint, slugs: string[] | null | undefined) =>
  (slugs ?? []).some((slug) => [endpoint.providerSlug, endpoint.tag].includes(slug.toLowerCase()))

/** The rules of the contract once more, written as a reader of it would, to hold the plan against; in their order. */
const BREACHES: Readonly<Record<string, Rule>> = {
  input_modalities: ({ providerSlug }, { needs: { carriers } }) => carriers?.has(providerSlug) === false,
  not_configured: ({ providerSlug }, { needs, ownKeyProviders }) =>
    ![...needs.configuredProviders, ...ownKeyProviders].includes(providerSlug),
  'data_policy:training': ({ trainsOnPrompts }, { preferences }) =>
    preferences.data_collection === 'deny' && trainsOnPrompts !== false,
  'data_policy:zdr': ({ retentionDays }, { preferences }) => preferences.zdr === true && retentionDays !== 0,
  distillable_text: (_endpoint, { preferences }, { huggingFaceId }) =>
    preferences.enforce_distillable_text === true && huggingFaceId === null,
  allowed_providers: (endpoint, { preferences: { only } }) => Boolean(only?.length) && !means(endpoint, only),
  ignored_providers: (endpoint, { preferences }) => means(endpoint, preferences.ignore),
  allow_fallbacks: (endpoint, { preferences: { order, allow_fallbacks } }) =>
    Boolean(order?.length) && allow_fallbacks === false && !means(endpoint, order),
  quantization: ({ quantization }, { preferences: { quantizations } }) =>
    Boolean(quantizations?.length) && !quantizations?.some((name) => name === (quantization ?? 'unknown')),
  // A double is exact enough here: drawn limits lie far from where rounding begins.
  max_price: ({ price }, { preferences }) =>
    Number(price.promptPicos) > Number(preferences.max_price?.prompt ?? Infinity) * 1e6 + 1e-6,
  require_parameters: ({ supportedParameters }, { preferences, needs }) =>
    preferences.require_parameters === true && needs.parameters.some((name) => !supportedParameters.includes(name)),
  context_length: ({ contextLength }, { needs }) => needs.promptTokensMin > contextLength,
}

function findBreach({ model, endpoint }: PlannedAttempt, question: RouteQuestion): string | undefined {
  return Object.keys(BREACHES).find((reason) => BREACHES[reason]?.(endpoint, question, model))
}

const listCandidates = (question: RouteQuestion): PlannedAttempt[] =>
  question.models.flatMap((model) => model.endpoints.map((endpoint) => ({ model, endpoint })))
const isIncreasing = (values: number[]) =>
  values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0))
const idsOf = (attempts: readonly PlannedAttempt[]) => attempts.map(({ endpoint }) => endpoint.id)

/** Nothing but filters and sort: whatever else can move an endpoint is taken away. */
const plain = (question: RouteQuestion): RouteQuestion => ({
  ...question,
  stickyEndpointId: null,
  ownKeyProviders: new Set(),
  health: { ...question.health, unstableEndpointIds: new Set(), ejectedEndpointIds: new Set() },
  preferences: { ...question.preferences, order: null, preferred_max_latency: null, preferred_min_throughput: null },
})

describe('the filters of a plan', () => {
  test('never let an endpoint through that a hard filter excludes, whatever else is asked', () => {
    fc.assert(
      fc.property(questionArbitrary, (question) => {
        for (const attempt of planRoute(question).attempts) expect(findBreach(attempt, question)).toBeUndefined()
      }),
      RUNS,
    )
  })

  test('are never loosened: when every endpoint is excluded the plan is empty', () => {
    fc.assert(
      fc.property(questionArbitrary, (question) => {
        const isAllOut = listCandidates(question).every((candidate) => findBreach(candidate, question))
        expect(planRoute(question).attempts.length === 0).toBe(isAllOut)
      }),
      RUNS,
    )
  })

  test('give each endpoint that is left out one reason, and the right one', () => {
    fc.assert(
      fc.property(questionArbitrary, (question) => {
        const { attempts, excluded } = planRoute(question)
        const all = listCandidates(question)
        expect([...idsOf(attempts), ...idsOf(excluded)].sort()).toEqual(idsOf(all).sort())
        for (const exclusion of excluded) {
          const breach = findBreach(exclusion, question)
          if (breach) expect(exclusion.reason).toBe(breach)
          else
            expect(['tools', 'response_format', 'verbosity', 'context_length', 'attempt_limit']).toContain(
              exclusion.reason,
            )
        }
      }),
      RUNS,
    )
  })

  test('choose endpoints that support tools wherever one does, and none of them otherwise', () => {
    fc.assert(
      fc.property(questionArbitrary, (drawn) => {
        const question = { ...drawn, needs: { ...drawn.needs, parameters: ['tools'], completionTokens: null } }
        const usable = listCandidates(question).filter((candidate) => !findBreach(candidate, question))
        const isServed = usable.some(({ endpoint }) => endpoint.supportedParameters.includes('tools'))
        const { attempts } = planRoute(question)
        if (isServed) for (const { endpoint } of attempts) expect(endpoint.supportedParameters).toContain('tools')
        else expect(attempts.length > 0).toBe(usable.length > 0)
      }),
      RUNS,
    )
  })

  test('leave out an endpoint that cannot write max_tokens when another of the model can, and bound it otherwise', () => {
    const small = createEndpoint('small', { maxCompletionTokens: 100, price: priceOf(1n) })
    const large = createEndpoint('large', { maxCompletionTokens: 1_000 })
    const ask = (endpoints: (typeof small)[]) =>
      planRoute(
        createQuestion({
          models: [createModel('a/b', endpoints)],
          needs: { ...createQuestion().needs, completionTokens: 500 },
        }),
      )
    expect(idsOf(ask([small, large]).attempts)).toEqual(['large'])
    expect(ask([small, large]).excluded).toMatchObject([{ endpoint: { id: 'small' }, reason: 'context_length' }])
    expect(idsOf(ask([small]).attempts)).toEqual(['small'])
  })

  test('a provider without credentials here is usable for whoever brings a key', () => {
    const needs = { ...createQuestion().needs, configuredProviders: new Set<string>() }
    expect(planRoute(createQuestion({ needs })).excluded).toMatchObject([{ reason: 'not_configured' }])
    expect(planRoute(createQuestion({ needs, ownKeyProviders: new Set(['openai']) })).attempts).toHaveLength(1)
  })
})

describe('the length of a plan', () => {
  test('is at most three endpoints of each model, and one without fallbacks unless the caller listed several', () => {
    fc.assert(
      fc.property(questionArbitrary, (question) => {
        const { attempts } = planRoute(question)
        const { allow_fallbacks, order } = question.preferences
        const most = allow_fallbacks === false && !order?.length ? 1 : ENDPOINTS_PER_MODEL_MAX
        for (const model of question.models) {
          expect(attempts.filter((attempt) => attempt.model === model).length).toBeLessThanOrEqual(most)
        }
      }),
      RUNS,
    )
  })

  test('tries an endpoint once', () => {
    fc.assert(
      fc.property(questionArbitrary, (question) => {
        const ids = idsOf(planRoute(question).attempts)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      RUNS,
    )
  })
})

describe('the order of a plan', () => {
  test('keeps the order of the models while their endpoints do not compete', () => {
    fc.assert(
      fc.property(questionArbitrary, (drawn) => {
        const question = plain({ ...drawn, preferences: { ...drawn.preferences, sort: null } })
        expect(isIncreasing(planRoute(question).attempts.map(({ model }) => question.models.indexOf(model)))).toBe(true)
      }),
      RUNS,
    )
  })

  test("follows the caller's list, and tries others after it", () => {
    fc.assert(
      fc.property(questionArbitrary, (drawn) => {
        const question = {
          ...drawn,
          ownKeyProviders: new Set<string>(),
          health: { ...drawn.health, ejectedEndpointIds: new Set<string>() },
          preferences: { ...drawn.preferences, order: ['groq', 'openai/flex', 'together'], sort: null },
        }
        const place = ({ endpoint }: PlannedAttempt) => {
          const index = ['groq', 'openai/flex', 'together'].findIndex(
            (slug) => slug === endpoint.tag || slug === endpoint.providerSlug,
          )
          return index < 0 ? 3 : index
        }
        for (const model of question.models) {
          const attempts = planRoute(question).attempts.filter((attempt) => attempt.model === model)
          expect(isIncreasing(attempts.map(place))).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('puts an endpoint with an outage after the stable ones, and an ejected one after everything', () => {
    fc.assert(
      fc.property(questionArbitrary, (drawn) => {
        const { health } = drawn
        const question = { ...plain(drawn), health }
        const slow = { ...question.preferences, preferred_min_throughput: 150 }
        const last = planRoute({ ...question, preferences: slow }).attempts
        expect(isIncreasing(last.map(({ endpoint }) => Number(health.ejectedEndpointIds.has(endpoint.id))))).toBe(true)
        const { attempts } = planRoute(question)
        expect(isIncreasing(attempts.map(({ endpoint }) => Number(health.ejectedEndpointIds.has(endpoint.id))))).toBe(
          true,
        )
        for (const model of question.models) {
          const flags = attempts
            .filter(({ model: its, endpoint }) => its === model && !health.ejectedEndpointIds.has(endpoint.id))
            .map(({ endpoint }) => Number(health.unstableEndpointIds.has(endpoint.id)))
          expect(isIncreasing(flags)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test.each(['price', 'throughput', 'latency', 'exacto'] as const)(
    'sorted by %s never puts a worse endpoint before a better one, within a model or over all',
    (by) => {
      fc.assert(
        fc.property(questionArbitrary, fc.constantFrom('model' as const, 'none' as const), (drawn, partition) => {
          const base = plain(drawn)
          const question = { ...base, preferences: { ...base.preferences, sort: { by, partition } } }
          const { attempts } = planRoute(question)
          const measure = ({ endpoint }: PlannedAttempt) => {
            const stats = question.health.statsOf(endpoint.id)
            if (by === 'price') return Number(endpoint.price.promptPicos + endpoint.price.completionPicos)
            if (by === 'throughput') return -(stats?.throughput?.p50 ?? -Infinity)
            if (by === 'latency') return stats?.latencyMs?.p50 ?? Infinity
            // Endpoints that nothing is known of count as the median, so only the others can be compared here.
            return stats?.toolErrorRate ?? null
          }
          const groups =
            partition === 'none'
              ? [attempts]
              : question.models.map((model) => attempts.filter((a) => a.model === model))
          for (const group of groups) {
            const values = group.map(measure).filter((value) => value !== null)
            expect(isIncreasing(values)).toBe(true)
          }
        }),
        RUNS,
      )
    },
  )

  test('puts endpoints that miss the cut-offs after those of all models that keep to them', () => {
    fc.assert(
      fc.property(questionArbitrary, fc.integer({ min: 1, max: 200 }), (drawn, least) => {
        const base = plain(drawn)
        const question = { ...base, preferences: { ...base.preferences, preferred_min_throughput: { p90: least } } }
        const misses = planRoute(question).attempts.map(({ endpoint }) => {
          const measured = question.health.statsOf(endpoint.id)?.throughput?.p90
          return Number(measured !== undefined && measured < least)
        })
        expect(isIncreasing(misses)).toBe(true)
      }),
      RUNS,
    )
  })

  test('begins with the endpoint that has the prompt cached, unless it fails or the caller ordered', () => {
    fc.assert(
      fc.property(questionArbitrary, (drawn) => {
        const sticky = drawn.stickyEndpointId
        const question = { ...plain(drawn), stickyEndpointId: sticky }
        const { attempts } = planRoute(question)
        const usable = attempts.find(({ endpoint }) => endpoint.id === sticky)
        const isUndivided =
          typeof question.preferences.sort === 'object' && question.preferences.sort?.partition === 'none'
        if (usable) {
          const rivals = isUndivided ? attempts : attempts.filter(({ model }) => model === usable.model)
          expect(rivals[0]?.endpoint.id).toBe(sticky)
        }
        const ordered = planRoute({ ...question, preferences: { ...question.preferences, order: ['nobody'] } })
        const without = planRoute({
          ...question,
          stickyEndpointId: null,
          preferences: { ...question.preferences, order: ['nobody'] },
        })
        expect(idsOf(ordered.attempts)).toEqual(idsOf(without.attempts))
      }),
      RUNS,
    )
    const models = [createModel('a/b', [createEndpoint('cheap', { price: priceOf(1n) }), createEndpoint('cached')])]
    const ask = (unstable: string[]) =>
      idsOf(
        planRoute(createQuestion({ models, stickyEndpointId: 'cached', health: createHealth({ unstable }) })).attempts,
      )
    expect(ask([])).toEqual(['cached', 'cheap'])
    expect(ask(['cached'])).toEqual(['cheap', 'cached'])
  })

  test("tries the organization's own keys first, even before the caller's order", () => {
    fc.assert(
      fc.property(questionArbitrary, (drawn) => {
        const question = {
          ...drawn,
          health: { ...drawn.health, ejectedEndpointIds: new Set<string>() },
          preferences: {
            ...drawn.preferences,
            sort: null,
            preferred_max_latency: null,
            preferred_min_throughput: null,
          },
        }
        for (const model of question.models) {
          const flags = planRoute(question)
            .attempts.filter((attempt) => attempt.model === model)
            .map(({ endpoint }) => Number(!question.ownKeyProviders.has(endpoint.providerSlug)))
          expect(isIncreasing(flags)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('prefers quality over price for tools as soon as quality is measured, unless the caller sorts by price', () => {
    const models = [
      createModel('a/b', [
        createEndpoint('cheap', { price: priceOf(1n) }),
        createEndpoint('good', { price: priceOf(9_000_000n) }),
      ]),
    ]
    const needs = { ...createQuestion().needs, parameters: ['tools'] }
    const measured = createHealth({ stats: { cheap: { toolErrorRate: 0.3 }, good: { toolErrorRate: 0.01 } } })
    const first = (over: Partial<RouteQuestion>) =>
      planRoute(createQuestion({ models, needs, ...over })).attempts[0]?.endpoint.id
    expect(first({})).toBe('cheap')
    // A draw can go either way, a sort by quality cannot: with nothing measured there is no such sort.
    const draws = [0.99, 0]
    expect(first({ random: () => draws.shift() ?? 0.5 })).toBe('good')
    expect(first({ health: measured })).toBe('good')
    expect(first({ health: measured, preferences: { sort: 'price' } })).toBe('cheap')
    expect(first({ health: measured, needs: createQuestion().needs })).toBe('cheap')
  })

  test('follows the sort that a model was named with, also where the request sorts otherwise', () => {
    const endpoints = [createEndpoint('dear', { price: priceOf(9n) }), createEndpoint('cheap', { price: priceOf(1n) })]
    const health = createHealth({ stats: { dear: { throughput: flat(900) }, cheap: { throughput: flat(1) } } })
    const ask = (sort: 'price' | 'throughput', preferences: RouteQuestion['preferences']) =>
      idsOf(
        planRoute(createQuestion({ models: [createModel('a/b', endpoints, { sort })], health, preferences })).attempts,
      )
    expect(ask('price', {})).toEqual(['cheap', 'dear'])
    expect(ask('throughput', { sort: 'price' })).toEqual(['dear', 'cheap'])
  })

  test('exacto weighs the error rate before the speed', () => {
    const models = [
      createModel(
        'a/b',
        ['fast', 'sound', 'slow'].map((id) => createEndpoint(id)),
      ),
    ]
    const health = createHealth({
      stats: {
        fast: { toolErrorRate: 0.2, throughput: flat(500) },
        sound: { toolErrorRate: 0.011, throughput: flat(50) },
        slow: { toolErrorRate: 0.012, throughput: flat(20) },
      },
    })
    const plan = planRoute(createQuestion({ models, health, preferences: { sort: 'exacto' } }))
    expect(idsOf(plan.attempts)).toEqual(['sound', 'slow', 'fast'])
  })
})

describe('a plan is a pure function', () => {
  test('the same question with the same random numbers gives the same plan, and the question stays as it was', () => {
    fc.assert(
      fc.property(questionArbitrary, fc.integer({ min: 1, max: 1_000_000 }), (question, seed) => {
        const before = JSON.stringify(question, (_key, value: unknown) =>
          typeof value === 'bigint' ? `${value}` : value,
        )
        const [one, other] = [1, 2].map(() => planRoute({ ...question, random: createRandom(seed) }))
        expect(one).toEqual(other)
        const after = JSON.stringify(question, (_key, value: unknown) =>
          typeof value === 'bigint' ? `${value}` : value,
        )
        expect(after).toBe(before)
      }),
      { numRuns: 500 },
    )
  })

  test('a named sort or order leaves nothing to chance', () => {
    fc.assert(
      fc.property(questionArbitrary, fc.boolean(), (drawn, isOrdered) => {
        const preferences = { ...drawn.preferences, ...(isOrdered ? { order: ['groq'] } : { sort: 'price' as const }) }
        const plans = [3, 99].map((seed) =>
          idsOf(planRoute({ ...drawn, preferences, random: createRandom(seed) }).attempts),
        )
        expect(plans[0]).toEqual(plans[1])
      }),
      RUNS,
    )
  })
})

describe('balancing', () => {
  test('draws orders with the probabilities of weights 1/price² (chi-square over all orders of three)', () => {
    const weights = { one: 1, two: 1 / 4, four: 1 / 16 }
    const endpoints = [
      createEndpoint('one'),
      createEndpoint('two', { price: priceOf(2_000_000n) }),
      createEndpoint('four', { price: priceOf(4_000_000n) }),
    ]
    const question = createQuestion({ models: [createModel('a/b', endpoints)], random: createRandom(2_026) })
    const rounds = 50_000
    const counts = new Map<string, number>()
    for (let round = 0; round < rounds; round++) {
      const key = idsOf(planRoute(question).attempts).join()
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const names = ['one', 'two', 'four'] as const
    let chiSquare = 0
    for (const first of names) {
      for (const second of names.filter((name) => name !== first)) {
        const third = names.find((name) => name !== first && name !== second) ?? first
        const total = weights.one + weights.two + weights.four
        const expected = rounds * (weights[first] / total) * (weights[second] / (total - weights[first]))
        chiSquare += ((counts.get([first, second, third].join()) ?? 0) - expected) ** 2 / expected
      }
    }
    // Five degrees of freedom: a true draw stays below this in 999 of 1,000 seeds.
    expect(chiSquare).toBeLessThan(20.5)
  })

  test('draws among free endpoints evenly, and always before paid ones', () => {
    const endpoints = [
      createEndpoint('paid', { price: priceOf(1n) }),
      ...['a', 'b'].map((id) => createEndpoint(id, { price: priceOf(0n) })),
    ]
    const question = createQuestion({ models: [createModel('a/b', endpoints)], random: createRandom(5) })
    const firsts = Array.from({ length: 10_000 }, () => planRoute(question).attempts)
    expect(firsts.every((attempts) => attempts[2]?.endpoint.id === 'paid')).toBe(true)
    const share = firsts.filter((attempts) => attempts[0]?.endpoint.id === 'a').length / firsts.length
    // Standard deviation 0.005.
    expect(Math.abs(share - 0.5)).toBeLessThan(0.02)
  })
})
