import * as models from '@openrouter/sdk/models'
import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createKey } from '@/lib/keys'
import { grantCredits } from '@/lib/ledger'
import { createTestPerson } from '@/tests/factories/create-person'
import type { EndpointCase, Scene } from './support/endpoint-case'
import { ENDPOINT_CASES } from './support/endpoint-cases'
import { PLAIN_MODEL } from './support/models'
import { resetSandbox } from './support/sandbox-control'
import { listTargets, type Target } from './support/targets'
import { UNCOVERED_ROUTES } from './support/uncovered-routes'

const document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

async function listRoutes({ origin }: Target): Promise<Set<string>> {
  const { paths } = document.parse(await (await fetch(`${origin}/api/v1/openapi.json`)).json())
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).flatMap((method) => (METHODS.has(method) ? [`${method.toUpperCase()} ${path}`] : [])),
  )
  return new Set(routes)
}

async function call(target: Target, key: string, request: { method: string; path: string; body?: unknown }) {
  return fetch(`${target.origin}/api/v1${request.path}`, {
    method: request.method,
    headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), 'content-type': 'application/json' },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  })
}

const created = z.object({ data: z.object({ id: z.string() }) })

/** Whoever knows the verifier exchanges the code. */
const VERIFIER = 'a-verifier-that-nobody-guesses-0123456789abcdef'

/** One organization, of a person, with something of everything in it. */
async function setScene(target: Target): Promise<Scene> {
  const { userId, organizationId } = await createTestPerson()
  await grantCredits({ organizationId, amountNanos: 10_000_000_000n, reason: 'test', reference: userId })
  const make = (kind: 'inference' | 'management') =>
    createKey({ organizationId, createdByUserId: userId, name: kind, kind })
  const [inference, management, other] = [await make('inference'), await make('management'), await make('inference')]
  const send = async (key: string, path: string, body: unknown, method = 'POST') => {
    const answer = await call(target, key, { method, path, body })
    return { json: (await answer.json()) as unknown, headers: answer.headers }
  }
  await send(management.secret, '/stored-content', { store_prompts_and_completions: true }, 'PATCH')
  const chat = { model: PLAIN_MODEL, messages: [{ role: 'user', content: 'Hello' }] }
  const answer = await send(inference.secret, '/chat/completions', chat)
  await send(inference.secret, '/presets/contract/chat/completions', chat)
  const own = await send(management.secret, '/byok', { provider: 'mistral', key: 'sk-own-provider-key-5678' })
  const guardrail = await send(management.secret, '/guardrails', { name: 'Contract' })
  const challenge = createHash('sha256').update(VERIFIER).digest('base64url')
  const code = await send(inference.secret, '/auth/keys/code', {
    callback_url: 'https://app.example/callback',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  })
  return {
    organizationId,
    inferenceKey: inference.secret,
    managementKey: management.secret,
    keyHash: other.key.hash,
    generationId: answer.headers.get('x-generation-id') ?? '',
    presetSlug: 'contract',
    providerKeyId: created.parse(own.json).data.id,
    userId,
    guardrailId: created.parse(guardrail.json).data.id,
    exchange: { code: created.parse(code.json).data.id, code_verifier: VERIFIER, code_challenge_method: 'S256' },
  }
}

function readEvents(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('data: ') && line !== 'data: [DONE]')
    .map((line) => JSON.parse(line.slice(6)) as unknown)
}

const ERROR_DATA: Readonly<Record<number, z.ZodType>> = {
  400: models.BadRequestResponseErrorData$inboundSchema,
  401: models.UnauthorizedResponseErrorData$inboundSchema,
  402: models.PaymentRequiredResponseErrorData$inboundSchema,
  403: models.ForbiddenResponseErrorData$inboundSchema,
  404: models.NotFoundResponseErrorData$inboundSchema,
  409: models.ConflictResponseErrorData$inboundSchema,
  413: models.PayloadTooLargeResponseErrorData$inboundSchema,
  429: models.TooManyRequestsResponseErrorData$inboundSchema,
}

/** Parses an error as the official client does, and checks that the body repeats the status. */
async function expectError(answer: Response): Promise<void> {
  const { status } = answer
  const body = (await answer.json()) as { error: { code: number } }
  const schema = ERROR_DATA[status]
  expect(schema, `no schema for ${status}: ${JSON.stringify(body)}`).toBeDefined()
  schema?.parse(body.error)
  expect(body.error.code).toBe(status)
}

const describeCase = ({ route, isStream }: EndpointCase): string => (isStream ? `${route}, streamed` : route)

describe.each(listTargets().map((target) => [target.name, target] as const))('%s', (_name, target) => {
  let scene: Scene
  let routes: Set<string>
  beforeAll(async () => {
    routes = await listRoutes(target)
    scene = await setScene(target)
  })
  beforeEach(resetSandbox)

  test('every public route has a case here, or a reason why the official client has none', () => {
    const covered = new Set([...ENDPOINT_CASES.map(({ route }) => route), ...Object.keys(UNCOVERED_ROUTES)])
    expect([...routes].filter((route) => !covered.has(route))).toEqual([])
  })

  test.each(ENDPOINT_CASES.map((entry) => [describeCase(entry), entry] as const))(
    "%s answers in the official client's own schema",
    async (_case, { route, schema, auth, path, body, isStream }) => {
      expect(routes).toContain(route)
      const [method = '', plain = ''] = route.split(' ')
      const key = { inference: scene.inferenceKey, management: scene.managementKey, none: '' }[auth]
      const answer = await call(target, key, { method, path: path?.(scene) ?? plain, body: body?.(scene) })
      const text = await answer.text()
      expect(answer.status, text).toBeGreaterThanOrEqual(200)
      expect(answer.status, text).toBeLessThan(300)
      const values = isStream ? readEvents(text) : [JSON.parse(text) as unknown]
      expect(values.length).toBeGreaterThan(0)
      for (const value of values) schema.parse(value)
      if (auth !== 'none') expect(answer.headers.get('cache-control')).toMatch(/no-store|no-cache/)
    },
  )

  test.each(ENDPOINT_CASES.map((entry) => [describeCase(entry), entry] as const))(
    "%s tells about mistakes in the official client's own schema",
    async (_case, { route, auth, path, body }) => {
      const [method = '', plain = ''] = route.split(' ')
      const where = { method, path: path?.(scene) ?? plain }
      if (auth !== 'none') await expectError(await call(target, 'sk-cw-v1-wrong', { ...where, body: body?.(scene) }))
      if (body) {
        const key = auth === 'management' ? scene.managementKey : scene.inferenceKey
        await expectError(
          await call(target, key, { ...where, body: { model: 7, name: 7, provider: 7, metrics: 7, callback_url: 7 } }),
        )
      }
    },
  )

  test('an unknown model, key, generation and preset are told in the official client’s own schema', async () => {
    const { inferenceKey, managementKey } = scene
    const missing: [string, string][] = [
      ['/model/nobody/nothing', ''],
      ['/models/nobody/nothing/endpoints', ''],
      [`/keys/${'0'.repeat(64)}`, managementKey],
      ['/generation?id=gen-none', inferenceKey],
      ['/presets/none', inferenceKey],
    ]
    for (const [path, key] of missing) {
      const answer = await call(target, key, { method: 'GET', path })
      expect(answer.status).toBe(404)
      await expectError(answer)
    }
  })
})
