import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PolicyRule } from '@/lib/guardrails'
import { createEndpoint, createModel } from '@/tests/factories/route-question'
import { addPolicyRules } from './add-policy-rules'
import type { HardFilter } from './list-hard-filters'

const MODELS = ['openai/gpt-4o', 'anthropic/claude-sonnet-4.6', 'google/gemini-2.5-flash', 'deepseek/deepseek-chat']
const PROVIDERS = ['openai', 'anthropic', 'google', 'deepseek', 'together']

const candidates = MODELS.flatMap((slug) =>
  PROVIDERS.flatMap((providerSlug) =>
    [true, false, null].flatMap((trainsOnPrompts) =>
      [0, 30, null].flatMap((retentionDays) =>
        [true, false].map((isFree) => ({
          model: createModel(slug, [], { isFree }),
          endpoint: createEndpoint(providerSlug, { providerSlug, tag: providerSlug, trainsOnPrompts, retentionDays }),
        })),
      ),
    ),
  ),
)

const listOf = (values: readonly string[]) => fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }))
const rules: fc.Arbitrary<PolicyRule> = fc.record({
  guardrailId: fc.uuid(),
  name: fc.constantFrom('A', 'B', 'C'),
  allowedModels: listOf(MODELS),
  ignoredModels: listOf(MODELS),
  allowedProviders: listOf(PROVIDERS),
  ignoredProviders: listOf(PROVIDERS),
  deniesPaidTraining: fc.boolean(),
  deniesFreeTraining: fc.boolean(),
  deniesPublication: fc.boolean(),
  zdrGroups: fc.uniqueArray(fc.constantFrom('anthropic', 'openai', 'google', 'xai', 'other')),
  maxPrice: fc.constant(null),
})

/** What some rules together leave in. */
function leave(policy: readonly PolicyRule[]): Set<(typeof candidates)[number]> {
  const filters: HardFilter[] = []
  addPolicyRules(filters, policy)
  return new Set(candidates.filter((candidate) => !filters.some(({ isOut }) => isOut(candidate))))
}

test('guardrails of a key, a member and everybody together leave in exactly what each of them does', () => {
  fc.assert(
    fc.property(fc.array(rules, { minLength: 1, maxLength: 3 }), (policy) => {
      const together = leave(policy)
      const each = policy.map((rule) => leave([rule]))
      const inEach = candidates.filter((candidate) => each.every((left) => left.has(candidate)))
      expect([...together]).toEqual(inEach)
    }),
  )
})

test('one more guardrail never lets anything in that was out', () => {
  fc.assert(
    fc.property(fc.array(rules, { maxLength: 2 }), rules, (policy, more) => {
      const before = leave(policy)
      for (const candidate of leave([...policy, more])) expect(before.has(candidate)).toBe(true)
    }),
  )
})
