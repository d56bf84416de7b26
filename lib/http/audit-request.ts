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
  handle: () => unknown
}

/** Handles a request, and writes it to the audit log with what it changes, unless it only reads. */
export async function auditRequest({ spec, request, principal, input, handle }: Audited): Promise<unknown> {
  if (READING.includes(request.method)) return handle()
  const changing = {
    principal,
    area: spec.tag,
    action: spec.summary,
    params: input.params,
    body: input.body,
    address: readClientAddress(request.headers),
    userAgent: request.headers.get('user-agent'),
  }
  return recordRequest(changing, { handle, read: readPlain })
}

/** What an answer says of its subject; undefined when it refuses. */
function readPlain(result: unknown): unknown {
  if (!(result instanceof Answer || result instanceof Response)) return result ?? null
  return result.status >= 400 ? undefined : null
}
