import { generateKeyPairSync, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { isCredentialProblem } from '../credentials-spec'
import { createChat } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixturesOf } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { googleVertex } from './index'
import { readCredentials } from './read-credentials'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ACCOUNT = {
  type: 'service_account',
  project_id: 'moon-42',
  private_key_id: 'a1b2c3d4e5f60718',
  private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  client_email: 'gateway@moon-42.iam.gserviceaccount.com',
  token_uri: 'https://oauth2.googleapis.com/token',
}

function read(over: object = {}) {
  const credentials = readCredentials(JSON.stringify({ service_account: ACCOUNT, ...over }))
  if (isCredentialProblem(credentials)) throw new Error(`${credentials.field} ${credentials.problem}`)
  return credentials
}

const refuse = (document: unknown) => {
  const credentials = readCredentials(JSON.stringify(document))
  return isCredentialProblem(credentials) ? credentials : null
}

const target = (model: string) => ({ baseUrl: read({ region: 'us-east5' }).baseUrl, apiKey: 'token', model })
const ROOT = 'https://us-east5-aiplatform.googleapis.com/v1/projects/moon-42/locations/us-east5/publishers'

test.each([
  ['gemini-2.5-pro', false, 'google/models/gemini-2.5-pro:generateContent'],
  ['gemini-2.5-pro', true, 'google/models/gemini-2.5-pro:streamGenerateContent?alt=sse'],
  ['claude-sonnet-4-5@20250929', false, 'anthropic/models/claude-sonnet-4-5@20250929:rawPredict'],
  ['claude-opus-4-6', true, 'anthropic/models/claude-opus-4-6:streamRawPredict'],
])('%s (stream: %s) is called at its publisher’s path with a bearer token', (model, stream, path) => {
  const { url, headers } = googleVertex.toRequest(createChat({ stream }), target(model))
  expect(url).toBe(`${ROOT}/${path}`)
  expect(headers.authorization).toBe('Bearer token')
  expect(Object.keys(headers)).not.toContain('x-goog-api-key')
})

test('Claude gets its own form, with the version in the body and without a model', () => {
  const body: unknown = JSON.parse(googleVertex.toRequest(createChat({ stream: true }), target('claude-opus-4-6')).body)
  expect(body).toMatchObject({ anthropic_version: 'vertex-2023-10-16', max_tokens: 4096, stream: true })
  expect(body).not.toHaveProperty('model')
  const gemini: unknown = JSON.parse(googleVertex.toRequest(createChat(), target('gemini-2.5-pro')).body)
  expect(gemini).toMatchObject({ generationConfig: { maxOutputTokens: 4096 } })
})

test('Claude’s answers are read as Anthropic’s, whole and streamed', () => {
  const claude = readFixturesOf('anthropic')
  const whole = googleVertex.parseResponse(claude.readJson('text.json'))
  const streamed = joinParts(runStream(googleVertex, [claude.readBytes('text.chunks.txt')]))
  expect(whole.choices[0]?.message.content).toBe('Titan — größter Saturnmond 🪐.')
  expect(streamed).toMatchObject({ content: whole.choices[0]?.message.content, usage: whole.usage, isEnded: true })
})

test.each([
  [undefined, 'https://aiplatform.googleapis.com/v1/projects/moon-42/locations/global'],
  ['global', 'https://aiplatform.googleapis.com/v1/projects/moon-42/locations/global'],
  ['eu', 'https://aiplatform.eu.rep.googleapis.com/v1/projects/moon-42/locations/eu'],
  ['europe-west4', 'https://europe-west4-aiplatform.googleapis.com/v1/projects/moon-42/locations/europe-west4'],
])('the region %s is called at %s', (region, baseUrl) => {
  expect(read({ region }).baseUrl).toBe(baseUrl)
})

test.each(['us-central1.evil.example/', 'evil.example#', '../global', 'US-CENTRAL1', 'us central1', 'x'])(
  'refuses the region %s',
  (region) => {
    expect(refuse({ service_account: ACCOUNT, region })).toMatchObject({ field: 'region' })
  },
)

test('takes the bare file, the file as text, and another project than that of the account', () => {
  const { document, hint } = read()
  expect(hint).toBe(ACCOUNT.private_key_id)
  expect(readCredentials(JSON.stringify(ACCOUNT))).toMatchObject({ document })
  expect(read({ service_account: JSON.stringify(ACCOUNT, null, 2) }).document).toBe(document)
  expect(read({ project_id: 'mars-7' }).baseUrl).toContain('/projects/mars-7/')
  expect(readCredentials(document)).toMatchObject({ document })
})

test('says what is wrong with a file, and never what its key is', () => {
  const wrong = [
    'text',
    { type: 'authorized_user' },
    { ...ACCOUNT, private_key: 'no key' },
    { ...ACCOUNT, client_email: '' },
    { ...ACCOUNT, token_uri: 'https://evil.example/token' },
  ]
  for (const service_account of wrong) {
    const problem = refuse({ service_account })
    expect(problem).toMatchObject({ field: 'service_account' })
    expect(JSON.stringify(problem)).not.toContain('PRIVATE KEY')
  }
  expect(refuse({ service_account: ACCOUNT, project_id: 'a/../b' })).toMatchObject({ field: 'project_id' })
  expect(refuse('sk-text')).toMatchObject({ field: '' })
})

test('asks for a token with an assertion that its public key verifies and that lives for an hour', () => {
  const { grant } = read()
  expect(grant?.url).toBe('https://oauth2.googleapis.com/token')
  const form = new URLSearchParams(grant?.toBody(1_790_000_000_500))
  expect(form.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer')
  const [header = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.')
  const parse = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  expect(parse(header)).toEqual({ alg: 'RS256', typ: 'JWT', kid: ACCOUNT.private_key_id })
  expect(parse(claims)).toEqual({
    iss: ACCOUNT.client_email,
    scope: 'https://www.googleapis.com/auth/cloud-platform',
    aud: 'https://oauth2.googleapis.com/token',
    iat: 1_790_000_000,
    exp: 1_790_003_600,
  })
  const isSigned = verify(
    'RSA-SHA256',
    Buffer.from(`${header}.${claims}`),
    publicKey,
    Buffer.from(signature, 'base64url'),
  )
  expect(isSigned).toBe(true)
})

test('is tried with a question that costs nothing', () => {
  const probe = googleVertex.credentials?.toProbe?.(target('any'))
  expect(probe).toMatchObject({ method: 'POST', url: `${ROOT}/google/models/gemini-2.5-flash:countTokens` })
  expect(probe?.headers.authorization).toBe('Bearer token')
})
