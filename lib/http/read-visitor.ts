import type { Visitor } from '@/lib/auth'
import { readClientAddress } from './client-address'

/** Who is at the other end, as far as headers say: for the list of sessions and for e-mails about them. */
export function readVisitor(headers: Headers): Visitor {
  return { address: readClientAddress(headers), userAgent: headers.get('user-agent') }
}
