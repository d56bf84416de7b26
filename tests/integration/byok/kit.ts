import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createProviderKey } from '@/lib/byok'
import { getEnv } from '@/lib/env'
import { chatCompletion, type ChatCompletion } from '@/lib/schemas/chat-response'
import type { Tenant } from '@/tests/factories/create-tenant'
import { type Api, postChat } from '@/tests/integration/gateway/kit'

type NewKey = Partial<Omit<Parameters<typeof createProviderKey>[0], 'organizationId'>>

/** Brings a key for a tenant; the sandbox refuses those that begin with `invalid`. */
export function bringKey(tenant: Tenant, over: NewKey = {}): Promise<{ id: string }> {
  const { organizationId } = tenant
  const plaintext = 'own-key-of-the-tenant-1234'
  return createProviderKey({ organizationId, createdByUserId: null, provider: 'openai', plaintext, ...over })
}

const OPENAI_ONLY = { provider: { only: ['openai'] } }

/** A short chat on a model that one simulated provider serves. */
export const HELLO = {
  model: 'openai/gpt-4o-mini',
  messages: [{ role: 'user' as const, content: 'Hello' }],
  ...OPENAI_ONLY,
}

export async function complete(api: Api, tenant: Tenant, over: object = {}): Promise<ChatCompletion> {
  const response = await postChat(api, tenant.apiKey, { ...HELLO, ...over })
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return chatCompletion.parse(await response.json())
}

/** The operator's terms for own keys, for the rest of the test. */
export function setTerms({ allowanceUsd, feePercent }: { allowanceUsd: bigint; feePercent: number }): void {
  Object.assign(getEnv(), {
    BYOK_ALLOWANCE_USD: allowanceUsd * 1_000_000_000n,
    BYOK_FEE_BASIS_POINTS: feePercent * 100,
  })
}

/** Whose credential reached a simulated provider, newest first: the last four characters, `…dbox` of the platform's own. */
export async function listCredentials(api: Api, provider: string): Promise<string[]> {
  const response = await fetch(`${api.sandbox.url}/sandbox/control/requests?provider=${provider}&limit=50`)
  const { requests } = (await response.json()) as { requests: { headers: Record<string, string> }[] }
  return requests.map(({ headers }) => headers.authorization ?? headers['x-api-key'] ?? headers['x-goog-api-key'] ?? '')
}

export type OwnServer = { url: string; authorizations: string[]; close: () => Promise<void> }

/** A model server that an organization runs itself: notes who calls, and answers as told. */
export async function startOwnServer(
  answer: (authorization: string) => { status: number; body: unknown },
): Promise<OwnServer> {
  const authorizations: string[] = []
  const server = createServer((request, response) => {
    const authorization = request.headers.authorization ?? ''
    authorizations.push(authorization)
    const { status, body } = answer(authorization)
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
