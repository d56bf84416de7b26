import { expect, test } from 'vitest'
import type { Principal } from '@/lib/auth'
import type { RouteModel } from '../route-types'
import { requireKeyModels } from './require-key-models'

const toModel = (slug: string): RouteModel => ({
  slug,
  isFree: false,
  inputModalities: ['text'],
  outputModalities: ['text'],
  huggingFaceId: null,
  contextLength: 1_000,
  maxCompletionTokens: null,
  endpoints: [],
})

function keyFor(...allowedModels: string[]): Principal {
  const key = { id: 'key_1', hash: 'h', label: 'l', name: 'n', kind: 'inference', limitNanos: null } as const
  const rest = { limitReset: null, rateLimitPerMinute: null, expiresAt: null, createdAt: new Date(0) }
  return {
    kind: 'key',
    organizationId: 'org_1',
    isFrozen: false,
    userId: null,
    key: { ...key, ...rest, allowedModels },
  }
}

const models = [toModel('a/one'), toModel('b/two')]
const ask = (principal: Principal, more: { isRouted?: boolean; models?: string[] } = {}) =>
  requireKeyModels({
    principal,
    models,
    asked: { model: 'a/one', models: more.models },
    isRouted: more.isRouted ?? false,
  })

function refusal(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('a key for every model may use every model, and one for an author all of that author’s', () => {
  expect(ask(keyFor())).toBe(models)
  expect(ask(keyFor('a/*', 'b/two'))).toHaveLength(2)
})

test('a model that the key is not for is refused, and the error names the field that brought it in', () => {
  expect(refusal(() => ask(keyFor('a/one'), { models: ['a/one', 'B/Two'] }))).toMatchObject({
    code: 'permission_denied',
    details: { field: 'models[1]' },
  })
  expect(refusal(() => ask(keyFor('b/two')))).toMatchObject({ details: { field: 'model', model: 'a/one' } })
  // The beginning of a name is not the name, and an author's pattern ends at the slash.
  expect(() => ask(keyFor('a/on', 'b/*'))).toThrow()
  expect(() => ask(keyFor('a', 'b/two'))).toThrow()
})

test('a router chooses among what the key is for, and is refused where nothing is left', () => {
  expect(ask(keyFor('b/*'), { isRouted: true }).map(({ slug }) => slug)).toEqual(['b/two'])
  expect(() => ask(keyFor('c/*'), { isRouted: true })).toThrow()
})
