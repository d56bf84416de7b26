import { expect, test } from 'vitest'
import type { CredentialField } from '@/lib/providers'
import { EMPTY_DRAFT, isDraftEmpty, toDocument } from './credential-document'

const field = (name: string, kind: CredentialField['kind']): CredentialField => {
  return { name, kind, label: name, isRequired: false, hint: '' }
}
const FORM = [field('endpoint', 'text'), field('api_key', 'secret'), field('deployments', 'pairs')]

test('a document holds what was filled in, trimmed, and nothing of what was left empty', () => {
  const pairs = [
    { name: ' openai/gpt-4o ', value: ' mine ' },
    { name: '', value: ' ' },
  ]
  const draft = { texts: { endpoint: ' https://a.openai.azure.com ', api_key: '  ' }, pairs: { deployments: pairs } }
  expect(toDocument(FORM, draft)).toEqual({
    endpoint: 'https://a.openai.azure.com',
    deployments: { 'openai/gpt-4o': 'mine' },
  })
  expect(toDocument(FORM, EMPTY_DRAFT)).toEqual({})
})

test('a half row is sent, so that the server can say what it lacks', () => {
  const draft = { texts: {}, pairs: { deployments: [{ name: '', value: 'mine' }] } }
  expect(toDocument(FORM, draft)).toEqual({ deployments: { '': 'mine' } })
})

test('an untouched form changes no key', () => {
  expect(isDraftEmpty(EMPTY_DRAFT)).toBe(true)
  expect(isDraftEmpty({ texts: { endpoint: ' ' }, pairs: { deployments: [] } })).toBe(true)
  expect(isDraftEmpty({ texts: { endpoint: 'x' }, pairs: {} })).toBe(false)
})
