import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { RoutingDefaultsObject } from '@/lib/schemas/routing-defaults'
import { matchesSlug } from '../plan/match-provider'
import { mergePreferences } from './merge-preferences'

/** Settings that become rules of their own (add-policy.ts). */
const UNSET = {
  enable_paid_model_training: true,
  enable_free_model_training: true,
  enable_free_model_publication: true,
  zdr_groups: [],
  max_price: null,
}

const slug = fc.constantFrom('a', 'b', 'c', 'a/x', 'a/y', 'b/x', 'c/z')
const endpoint = fc.constantFrom(
  ...['a', 'a/x', 'a/y', 'b', 'b/x', 'c', 'c/z'].map((tag) => ({ tag, providerSlug: tag.slice(0, 1) })),
)
const list = fc.uniqueArray(slug, { maxLength: 4 })
const asked: fc.Arbitrary<ProviderPreferences> = fc.record(
  {
    only: fc.option(list),
    ignore: fc.option(list),
    zdr: fc.option(fc.boolean()),
    data_collection: fc.option(fc.constantFrom('allow' as const, 'deny' as const)),
    sort: fc.option(fc.constantFrom('price' as const, 'throughput' as const)),
  },
  { requiredKeys: [] },
)
const defaults: fc.Arbitrary<RoutingDefaultsObject['provider']> = fc.record({
  only: list,
  ignore: list,
  zdr: fc.boolean(),
  data_collection: fc.constantFrom('allow' as const, 'deny' as const),
  sort: fc.constantFrom(null, 'latency' as const),
  enable_paid_model_training: fc.constant(UNSET.enable_paid_model_training),
  enable_free_model_training: fc.constant(UNSET.enable_free_model_training),
  enable_free_model_publication: fc.constant(UNSET.enable_free_model_publication),
  zdr_groups: fc.constant(UNSET.zdr_groups),
  max_price: fc.constant(UNSET.max_price),
})

type Lists = { only?: readonly string[] | null; ignore?: readonly string[] | null }

function allows({ only, ignore }: Lists, at: { tag: string; providerSlug: string }): boolean {
  const isListed = (slugs: readonly string[] | null | undefined) =>
    (slugs ?? []).some((entry) => matchesSlug(at, entry))
  return (!only?.length || isListed(only)) && !isListed(ignore)
}

const merge = (own: ProviderPreferences, usual: RoutingDefaultsObject['provider']) =>
  mergePreferences({ asked: own, defaults: usual })

describe('a request’s preferences with its organization’s', () => {
  test('allow an endpoint exactly when both do, and are refused only when no endpoint is left', () => {
    fc.assert(
      fc.property(asked, defaults, endpoint, (own, usual, at) => {
        const merged = merge(own, usual)
        const isAllowed = allows(own, at) && allows(usual, at)
        expect(merged !== null && allows(merged, at)).toBe(isAllowed)
      }),
      { numRuns: 2_000 },
    )
  })

  test('keep the stricter of both where data is concerned', () => {
    fc.assert(
      fc.property(asked, defaults, (own, usual) => {
        const merged = merge({ ...own, only: null }, usual)
        expect(merged?.zdr === true).toBe(own.zdr === true || usual.zdr)
        expect(merged?.data_collection === 'deny').toBe(
          own.data_collection === 'deny' || usual.data_collection === 'deny',
        )
      }),
    )
  })

  test('take the organization’s sort only where the request has none', () => {
    fc.assert(
      fc.property(asked, defaults, (own, usual) => {
        expect(merge({ ...own, only: null }, usual)?.sort ?? null).toBe(own.sort ?? usual.sort)
      }),
    )
    const usual = {
      ...UNSET,
      only: [],
      ignore: [],
      zdr: false,
      data_collection: 'allow' as const,
      sort: 'price' as const,
    }
    expect(merge({ sort: { partition: 'none' } }, usual)?.sort).toEqual({ partition: 'none', by: 'price' })
  })
})
