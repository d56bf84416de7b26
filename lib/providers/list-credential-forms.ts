import type { CredentialField } from './credentials-spec'
import { findAdapter, providers } from './registry'

/** What the form of a key asks for, of every provider whose keys are documents. */
export function listCredentialForms(): Record<string, readonly CredentialField[]> {
  const forms = Object.keys(providers).map((id) => [id, findAdapter(id)?.credentials?.fields] as const)
  return Object.fromEntries(forms.flatMap(([id, fields]) => (fields ? [[id, fields]] : [])))
}
