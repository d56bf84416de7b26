import { generateKeyPairSync } from 'node:crypto'
import type { Api } from '../gateway/kit'

export const AZURE_KEY = 'c0ffee00c0ffee00c0ffee00c0ff1234'

/** A resource at Azure, with one deployment that has a name of its own. */
export function createAzureKey(over: object = {}): string {
  const deployments = { 'openai/gpt-4o-mini': 'house-mini' }
  return JSON.stringify({ endpoint: 'https://contoso.openai.azure.com', api_key: AZURE_KEY, deployments, ...over })
}

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
let accountCount = 0

/** A service account that no other test has, so that nobody has a token for it yet; `invalid` ones are refused. */
export function createVertexKey({ name = 'gateway', region = 'us-east5' } = {}): string {
  accountCount += 1
  const service_account = {
    type: 'service_account',
    project_id: 'moon-42',
    private_key_id: `a1b2c3d4e5f6${String(accountCount).padStart(4, '0')}`,
    private_key: privateKey,
    client_email: `${name}-${accountCount}@moon-42.iam.gserviceaccount.com`,
    token_uri: 'https://oauth2.googleapis.com/token',
  }
  return JSON.stringify({ service_account, region })
}

type Seen = { method: string; path: string; headers: Record<string, string>; body: Record<string, unknown> | string }

/** What reached a simulated provider, newest first, with where it was sent. */
export async function listCalls(sandboxUrl: string, provider: string): Promise<Seen[]> {
  const response = await fetch(`${sandboxUrl}/sandbox/control/requests?provider=${provider}&limit=100`)
  return ((await response.json()) as { requests: Seen[] }).requests
}

const isToken = ({ path }: Seen) => path.endsWith('/token')

/** How often a token was asked for. */
export async function countTokenCalls(sandboxUrl: string): Promise<number> {
  return (await listCalls(sandboxUrl, 'google-vertex')).filter(isToken).length
}

/** The paths of requests to Google Vertex other than for tokens, newest first. */
export async function listVertexPaths(api: Api): Promise<string[]> {
  const calls = await listCalls(api.sandbox.url, 'google-vertex')
  return calls.filter((call) => !isToken(call)).map(({ path }) => path.slice(path.indexOf('/v1/')))
}
