import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainEmptyPlan, toEmptyPlanError } from '@/lib/gateway/plan/to-empty-plan-error'
import { planRoute, type RouteQuestion } from '@/lib/gateway/plan-route'
import { createEndpoint, createModel, createQuestion, questionArbitrary } from '@/tests/factories/route-question'

const CODES = ['constraint_filtered', 'privacy_restricted', 'no_endpoints']

describe('the explanation of an empty plan', () => {
  test('exists for every one, names filters that were at work, and blames a field that was set', () => {
    fc.assert(
      fc.property(questionArbitrary, (question) => {
        const { attempts, excluded } = planRoute(question)
        fc.pre(attempts.length === 0)
        const error = toEmptyPlanError(question, excluded)
        const told = explainEmptyPlan(question, excluded)
        expect(error.details.availability).toEqual(told)
        expect(new Set(told.excluded_by ?? [])).toEqual(new Set(excluded.map(({ reason }) => reason)))
        expect(CODES).toContain(told.code)
        expect(error.message).not.toMatch(/undefined|null|Infinity|NaN/)
        const name = told.constraint?.field.replace('provider.', '') ?? 'messages'
        if (name !== 'messages') expect(question.preferences).toHaveProperty(name)
      }),
      { numRuns: 1_000 },
    )
  })

  test('blames a wish that stands alone between the request and an endpoint, so that dropping it helps', () => {
    const sound = createEndpoint('sound', { retentionDays: 30, tag: 'openai' })
    const others = ['a', 'b'].map((id) =>
      createEndpoint(id, { providerSlug: 'groq', tag: 'groq', quantization: 'fp8' }),
    )
    const question = createQuestion({
      models: [createModel('a/b', [sound, ...others])],
      preferences: { zdr: true, only: ['openai'] },
    })
    const told = explainEmptyPlan(question, planRoute(question).excluded)
    expect(told.constraint?.field).toBe('provider.zdr')
    expect(planRoute({ ...question, preferences: { ...question.preferences, zdr: null } }).attempts).not.toEqual([])
  })

  test('says what the nearest endpoint lacks for required parameters, and what the cheapest costs', () => {
    const models = [
      createModel('a/b', [
        createEndpoint('far', { supportedParameters: [] }),
        createEndpoint('near', { supportedParameters: ['tools', 'seed'] }),
      ]),
    ]
    const needs = { ...createQuestion().needs, parameters: ['tools', 'seed', 'top_k'] }
    const explain = (question: RouteQuestion) => explainEmptyPlan(question, planRoute(question).excluded).constraint
    const strict = createQuestion({ models, needs, preferences: { require_parameters: true } })
    expect(explain(strict)?.detail).toBe('No endpoint supports top_k beside the rest.')
    const cheap = createQuestion({ models, preferences: { max_price: { prompt: 0.5 } } })
    expect(explain(cheap)?.detail).toContain('$1 per million prompt tokens')
  })
})
