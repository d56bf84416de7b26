import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { assertPublicUrl } from '@/lib/net'
import { type DestinationKind, HIDDEN_VALUE } from '@/lib/schemas/observability'
import { openSecret, type SealedSecret, sealSecret } from '@/lib/sealed-secrets'

const storedConfig = z.object({
  url: z.string(),
  method: z.enum(['POST', 'PUT']),
  headers: z.record(z.string(), z.string()),
})

/** Where to and with which credentials; lies sealed in its row. */
export type DestinationConfig = z.infer<typeof storedConfig>

export type ConfigInput = {
  url?: string | undefined
  endpoint?: string | undefined
  method?: 'POST' | 'PUT' | undefined
  headers?: Record<string, string> | undefined
}

type Place = { organizationId: string; id: string }

/** Headers that are ours to say. */
const OWN_HEADERS: ReadonlySet<string> = new Set(['host', 'content-length', 'transfer-encoding', 'connection'])

/** Whether a destination may be on this machine: where the operator says so, never in production. */
export function mayReachLoopback(): boolean {
  const { ALLOW_LOOPBACK_URLS: isAllowed, CAUSEWAY_ENV: environment } = getEnv()
  return isAllowed || environment === 'test'
}

/**
 * The configuration to keep, checked; what is hidden in it stays as it was.
 * @throws AppError invalid_request naming the field
 */
export function checkConfig(
  kind: DestinationKind,
  input: ConfigInput,
  before: DestinationConfig | null,
): DestinationConfig {
  const field = kind === 'webhook' ? 'url' : 'endpoint'
  const url = checkAddress(field, input[field] ?? before?.url ?? '')
  if (kind === 'otel-collector' && url.pathname === '/') url.pathname = '/v1/traces'
  return {
    url: url.href,
    method: input.method ?? before?.method ?? 'POST',
    headers: mergeHeaders(input.headers, before?.headers ?? {}),
  }
}

function checkAddress(field: string, given: string): URL {
  if (given === '') throw refuse(field, 'Enter the address.')
  const allowLoopback = mayReachLoopback()
  const url = assertPublicUrl(given, { field, allowLoopback })
  if (url.protocol !== 'https:' && !allowLoopback) throw refuse(field, 'Must be an https address.')
  return url
}

type Headers = Record<string, string>

/** Those that are given, hidden ones as they were; all as they were when none are given. */
function mergeHeaders(given: Headers | undefined, before: Headers): Headers {
  if (given === undefined) return before
  const entries = Object.entries(given).map(([name, value]): [string, string] => {
    if (OWN_HEADERS.has(name.toLowerCase())) throw refuse('headers', `The header ${name} cannot be set.`)
    return [name, value === HIDDEN_VALUE ? (before[name] ?? '') : value]
  })
  return Object.fromEntries(entries)
}

export function sealConfig({ organizationId, id }: Place, config: DestinationConfig): SealedSecret {
  return sealSecret({ purpose: 'observability', path: [organizationId, id] }, JSON.stringify(config))
}

/** Null when it was changed, moved, or sealed by a key that is no longer configured. */
export function openConfig(row: Place & { ciphertext: Uint8Array; keyVersion: number }): DestinationConfig | null {
  const text = openSecret({ purpose: 'observability', path: [row.organizationId, row.id] }, row)
  if (text === null) return null
  const parsed = storedConfig.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}

function refuse(field: string, message: string): AppError {
  return new AppError('invalid_request', `config.${field}: ${message}`, { details: { fields: [{ field, message }] } })
}
