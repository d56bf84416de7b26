import { expect, test } from 'vitest'
import type { CatalogEndpoint, CatalogModel } from '@/lib/catalog'
import { toRouteModel } from './to-route-model'

// Only what the conversion looks at; the catalogue itself is tested where it is read.
const model = { slug: 'a/b', inputModalities: ['text'] } as unknown as CatalogModel
const endpoints = [{ id: 'one', providerSlug: 'openai' }] as unknown as CatalogEndpoint[]

test('a model is converted once per snapshot of the catalogue, and never mixed up with another', () => {
  const first = toRouteModel(model, endpoints)
  expect(toRouteModel(model, endpoints)).toBe(first)
  expect(toRouteModel(model, [...endpoints])).not.toBe(first)
  expect(toRouteModel({ ...model, slug: 'a/c' }, endpoints).slug).toBe('a/c')
  expect(toRouteModel(model, endpoints)).toEqual(first)
})
