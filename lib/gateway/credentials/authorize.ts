import type { Credentials, ModelName, ProviderRequest, ProviderTarget, SignableRequest } from '@/lib/providers'
import type { ProviderAccess } from '../resolve-provider'
import { readToken } from './token-store'

/**
 * Where and with which secret to call for a model. Only where the key has to be exchanged for a token first, somebody waits.
 * @throws TokenFailure
 */
export function toTarget(access: ProviderAccess, model: ModelName): ProviderTarget | Promise<ProviderTarget> {
  const { baseUrl, apiKey, credentials } = access
  if (!credentials) return { baseUrl, apiKey, model: model.id }
  const target = { baseUrl, apiKey, model: model.id, deployment: credentials.findDeployment?.(model) }
  return credentials.grant ? addToken(access, target) : target
}

async function addToken(access: ProviderAccess, target: ProviderTarget): Promise<ProviderTarget> {
  return { ...target, apiKey: await readToken(access) }
}

/** The request as it is sent: signed, where the key says so. */
export function signRequest({ credentials }: ProviderAccess, request: ProviderRequest): ProviderRequest {
  return credentials?.sign ? sign(credentials, { method: 'POST', ...request }) : request
}

/** The same for a request that is not a completion. */
export function signProbe({ credentials }: ProviderAccess, request: SignableRequest): SignableRequest {
  return credentials?.sign ? sign(credentials, request) : request
}

function sign({ sign: toHeaders }: Credentials, request: SignableRequest): SignableRequest {
  const { method, url, headers, body } = request
  return { method, url, headers: { ...headers, ...toHeaders?.(request, Date.now()) }, body }
}
