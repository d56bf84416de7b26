import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OwnKey } from '@/lib/byok'
import { Secret } from '@/lib/core/secret'
import { createEndpoint, createModel, createQuestion, questionArbitrary } from '@/tests/factories/route-question'
import { ENDPOINTS_PER_MODEL_MAX, planRoute, type RouteQuestion } from '../plan-route'
import type { PlannedAttempt } from '../route-types'
import { planOwnKeys } from './plan-own-keys'

const MODALITIES = { input: [], output: 'text' } as const

function createOwnKey(id: string, over: Partial<OwnKey> = {}): OwnKey {
  return {
    id,
    provider: 'groq',
    title: id,
    secret: new Secret('sk'),
    baseUrl: null,
    isFallback: false,
    isRequired: false,
    isByokOnly: false,
    isBarredFromZdr: false,
    allowedModels: [],
    allowedApiKeyHashes: [],
    allowedUserIds: [],
    ...over,
  }
}

const cheap = createEndpoint('openai:a', { providerSlug: 'openai', tag: 'openai' })
const groq = createEndpoint('groq:a', { providerSlug: 'groq', tag: 'groq' })
const models = [createModel('x/a', [cheap, groq])]

function plan(keys: OwnKey[], over: Partial<RouteQuestion> = {}) {
  return planOwnKeys(createQuestion({ models, ...over }), MODALITIES, { keys, monthListNanos: 7n })
}

const show = (attempts: readonly PlannedAttempt[]) =>
  attempts.map(({ model, endpoint, own }) => [model.slug, endpoint.id, own?.key.id ?? 'ours'].join(' '))

describe('a plan with own keys', () => {
  test('tries each own key first, then our capacity, then fallback keys', () => {
    const keys = [createOwnKey('k1'), createOwnKey('k2'), createOwnKey('last', { isFallback: true })]
    const { attempts } = plan(keys, { preferences: { order: ['openai'] } })
    expect(show(attempts)).toEqual([
      'x/a groq:a k1',
      'x/a groq:a k2',
      'x/a openai:a ours',
      'x/a groq:a ours',
      'x/a groq:a last',
    ])
    expect(attempts[0]?.own?.monthListNanos).toBe(7n)
  })

  test('uses our capacity at a provider never when a key says so, for the models that it says it for', () => {
    const others = [...models, createModel('x/b', [groq, cheap])]
    const required = createOwnKey('k', { isRequired: true, allowedModels: ['x/a'] })
    expect(show(plan([required], { models: others, preferences: { order: ['groq'] } }).attempts)).toEqual([
      'x/a groq:a k',
      'x/a openai:a ours',
      'x/b groq:a ours',
      'x/b openai:a ours',
    ])
    const only = { ...required, isByokOnly: true }
    expect(show(plan([only], { models: others }).attempts)).toEqual([
      'x/a groq:a k',
      'x/a openai:a ours',
      'x/b openai:a ours',
    ])
  })

  test('keeps our capacity closed also while the key that closes it cannot be opened', () => {
    const broken = createOwnKey('k', { isRequired: true, secret: null })
    const { attempts, excluded } = plan([broken])
    expect(show(attempts)).toEqual(['x/a openai:a ours'])
    expect(excluded).toMatchObject([{ endpoint: { id: 'groq:a' }, reason: 'own_key_required' }])
  })

  test('reaches providers that the installation has no key for, and only with the own key', () => {
    const needs = { ...createQuestion().needs, configuredProviders: new Set(['openai']) }
    expect(show(plan([createOwnKey('k')], { needs }).attempts)).toEqual(['x/a groq:a k', 'x/a openai:a ours'])
    const fallback = createOwnKey('k', { isFallback: true })
    expect(show(plan([fallback], { needs }).attempts)).toEqual(['x/a openai:a ours', 'x/a groq:a k'])
    expect(show(plan([createOwnKey('k', { allowedModels: ['x/other'] })], { needs }).attempts)).toEqual([
      'x/a openai:a ours',
    ])
  })

  test('leaves an own key alone where the request would not be understood, as long as somebody else understands it', () => {
    const plain = createEndpoint('groq:a', { providerSlug: 'groq', tag: 'groq', supportedParameters: [] })
    const needs = { ...createQuestion().needs, parameters: ['tools'] }
    const mixed = [createModel('x/a', [cheap, plain])]
    expect(show(plan([createOwnKey('k')], { models: mixed, needs }).attempts)).toEqual(['x/a openai:a ours'])
    const alone = [createModel('x/a', [plain])]
    expect(show(plan([createOwnKey('k')], { models: alone, needs }).attempts)[0]).toBe('x/a groq:a k')
  })

  test('does not fall back to what costs credits when the caller wants no fallbacks', () => {
    expect(show(plan([createOwnKey('k')], { preferences: { allow_fallbacks: false } }).attempts)).toEqual([
      'x/a groq:a k',
    ])
    expect(show(plan([], { preferences: { allow_fallbacks: false } }).attempts)).toHaveLength(1)
  })

  test('keeps the order of the models, whichever of them has own keys', () => {
    const both = [createModel('x/a', [cheap]), createModel('x/b', [groq])]
    expect(show(plan([createOwnKey('k')], { models: both }).attempts)).toEqual([
      'x/a openai:a ours',
      'x/b groq:a k',
      'x/b groq:a ours',
    ])
  })

  const keyArbitrary = fc
    .record({
      provider: fc.constantFrom('openai', 'groq', 'together', 'unconfigured'),
      isFallback: fc.boolean(),
      isRequired: fc.boolean(),
      isByokOnly: fc.boolean(),
      isBroken: fc.boolean(),
    })
    .map(({ isBroken, ...over }) =>
      createOwnKey('k', {
        ...over,
        isByokOnly: over.isByokOnly && !over.isFallback,
        ...(isBroken ? { secret: null } : {}),
      }),
    )

  test('never reaches what the same request would not reach, never more endpoints, and never our capacity where closed', () => {
    fc.assert(
      fc.property(questionArbitrary, fc.array(keyArbitrary, { minLength: 1, maxLength: 4 }), (asked, keys) => {
        const question = { ...asked, ownKeyProviders: new Set<string>() }
        const { attempts, excluded } = planOwnKeys(question, MODALITIES, { keys, monthListNanos: 0n })
        // What all credentials together could reach, without the bound on the number of endpoints.
        const everyone = new Set([...question.needs.configuredProviders, ...keys.map((key) => key.provider)])
        const needs = { ...question.needs, configuredProviders: everyone }
        const wide = planRoute({ ...question, needs })
        const refused = new Set(
          wide.excluded.filter(({ reason }) => reason !== 'attempt_limit').map(({ endpoint }) => endpoint),
        )
        for (const { endpoint, own, model } of attempts) {
          if (own) expect(refused.has(endpoint)).toBe(false)
          if (own) expect([own.key.provider, own.key.secret === null]).toEqual([endpoint.providerSlug, false])
          else {
            expect(question.needs.configuredProviders.has(endpoint.providerSlug)).toBe(true)
            const isClosed = keys.some(
              (key) => key.provider === endpoint.providerSlug && (key.isByokOnly || key.isRequired),
            )
            expect(isClosed).toBe(false)
          }
          const ofModel = attempts.filter((attempt) => attempt.model === model)
          const count = new Set(ofModel.map((attempt) => attempt.endpoint.id)).size
          expect(count).toBeLessThanOrEqual(ENDPOINTS_PER_MODEL_MAX)
        }
        const tried = new Set(attempts.map(({ model, endpoint }) => `${model.slug} ${endpoint.id}`))
        for (const { model, endpoint } of excluded) expect(tried.has(`${model.slug} ${endpoint.id}`)).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })
})
