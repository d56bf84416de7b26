import { recordRequest } from '@/lib/audit-log'
import type { AuthKind, Principal } from '@/lib/auth'
import { Answer } from './answer'
import { readClientAddress } from './client-address'

/** Kinds of routes whose changes are written to the audit log unless a route says otherwise. */
export const AUDITED: readonly AuthKind[] = ['keys', 'insight', 'management', 'money', 'billing', 'admin', 'session']

const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

type Audited = {
  spec: { tag: string; summary: string }
  request: Request
  principal: Principal
  input: { params: unknown; body: unknown }
  result: unknown
}

/** Writes a request that succeeded to the audit log, unless it only read. */
export async function auditRequest({ spec, request, principal, input, result }: Audited): Promise<void> {
  if (READING.includes(request.method) || isFailure(result)) return
  await recordRequest({
    principal,
    area: spec.tag,
    action: spec.summary,
    params: input.params,
    body: input.body,
    result: result instanceof Answer || result instanceof Response ? null : result,
    address: readClientAddress(request.headers),
    userAgent: request.headers.get('user-agent'),
  })
}

function isFailure(result: unknown): boolean {
  return (result instanceof Answer || result instanceof Response) && result.status >= 400
}
