import { expect, test } from 'vitest'
import { isCredentialProblem } from '../credentials-spec'
import { createChat } from '../test-kit/create-chat'
import { azure } from './index'
import { readCredentials } from './read-credentials'

const KEY = 'c0ffee00c0ffee00c0ffee00c0ffee42'
const DOCUMENT = { endpoint: 'https://contoso.openai.azure.com/', api_key: KEY }

function read(over: object = {}) {
  const credentials = readCredentials(JSON.stringify({ ...DOCUMENT, ...over }))
  if (isCredentialProblem(credentials)) throw new Error(`${credentials.field} ${credentials.problem}`)
  return credentials
}

const refuse = (text: string) => {
  const credentials = readCredentials(text)
  return isCredentialProblem(credentials) ? credentials : null
}

test('calls a deployment by the name its account gave it, with the fields that fit the model behind it', () => {
  const { baseUrl, apiKey, findDeployment } = read({ deployments: { 'openai/gpt-5.2': 'house-brain' } })
  const model = 'gpt-5.2'
  const deployment = findDeployment?.({ slug: 'openai/gpt-5.2', id: model })
  const request = azure.toRequest(createChat({ temperature: 0.5 }), { baseUrl, apiKey, model, deployment })
  expect(request.url).toBe('https://contoso.openai.azure.com/openai/v1/chat/completions')
  expect(request.headers).toMatchObject({ 'api-key': KEY })
  expect(request.headers).not.toHaveProperty('authorization')
  const body: unknown = JSON.parse(request.body)
  expect(body).toMatchObject({ model: 'house-brain', max_completion_tokens: 4096 })
  expect(body).not.toHaveProperty('temperature')
  expect(findDeployment?.({ slug: 'openai/gpt-4o', id: 'gpt-4o' })).toBeUndefined()
})

test('a deployment may be named by the name that Azure has for its model', () => {
  expect(read({ deployments: { 'gpt-4o': 'mine' } }).findDeployment?.({ slug: 'openai/gpt-4o', id: 'gpt-4o' })).toBe(
    'mine',
  )
})

test('embeddings go to the same resource, with the same key and the name of the deployment', () => {
  const { baseUrl, apiKey } = read()
  const request = azure.embeddings?.toRequest(
    { inputs: [{ kind: 'text', text: 'moon' }], encoding: 'float' },
    { baseUrl, apiKey, model: 'text-embedding-3-small', deployment: 'vectors' },
  )
  expect(request?.url).toBe('https://contoso.openai.azure.com/openai/v1/embeddings')
  expect(request?.headers).toMatchObject({ 'api-key': KEY })
  expect(JSON.parse(request?.body ?? '')).toMatchObject({ model: 'vectors' })
})

test.each([
  'https://contoso.openai.azure.com',
  'https://contoso.openai.azure.com/openai/v1/',
  'https://contoso.cognitiveservices.azure.com',
  'https://contoso-2.services.ai.azure.com',
  'https://contoso.openai.azure.us',
])('takes the endpoint %s, and keeps what is needed of it', (endpoint) => {
  const credentials = read({ endpoint, extra: 'dropped' })
  expect(credentials).toMatchObject({ hint: KEY, isHostChosen: true })
  expect(JSON.parse(credentials.document)).toEqual({
    endpoint: new URL(endpoint).origin,
    api_key: KEY,
    deployments: {},
  })
  expect(readCredentials(credentials.document)).toMatchObject({ baseUrl: credentials.baseUrl })
})

test.each([
  'http://contoso.openai.azure.com',
  'https://contoso.openai.azure.com:8443',
  'https://me@contoso.openai.azure.com',
  'https://contoso.openai.azure.com.evil.example',
  'https://evil.example/.openai.azure.com',
  'https://openai.azure.com',
  'https://a.b.openai.azure.com',
  'https://contoso.openai.azure.com/openai/v1?x=1',
  'https://contoso.openai.azure.com/elsewhere',
  'https://127.0.0.1',
  '',
])('refuses the endpoint %s', (endpoint) => {
  expect(refuse(JSON.stringify({ ...DOCUMENT, endpoint }))).toMatchObject({ field: 'endpoint' })
})

test('says which field is wrong, and never what the key is', () => {
  expect(refuse(KEY)).toMatchObject({ field: '' })
  expect(refuse('[]')).toMatchObject({ field: '' })
  expect(refuse(JSON.stringify({ ...DOCUMENT, api_key: 'short' }))).toMatchObject({ field: 'api_key' })
  expect(refuse(JSON.stringify({ ...DOCUMENT, api_key: `${KEY}\r\nhost: evil` }))).toMatchObject({ field: 'api_key' })
  for (const deployments of ['x', [], { 'openai/gpt-4o': 4 }, { 'openai/gpt-4o': '../other' }, { '': 'a' }]) {
    const problem = refuse(JSON.stringify({ ...DOCUMENT, deployments }))
    expect(problem).toMatchObject({ field: 'deployments' })
    expect(JSON.stringify(problem)).not.toContain(KEY)
  }
})
