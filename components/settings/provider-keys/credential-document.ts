import type { CredentialField } from '@/lib/providers'

/** The forms of providers whose keys are documents, by provider. */
export type CredentialForms = Readonly<Record<string, readonly CredentialField[]>>

export type Pair = { name: string; value: string }

/** What stands in the form: a line or a text for each field, or rows of pairs. */
export type CredentialDraft = {
  texts: Readonly<Record<string, string>>
  pairs: Readonly<Record<string, readonly Pair[]>>
}

export const EMPTY_DRAFT: CredentialDraft = { texts: {}, pairs: {} }

/** Whether somebody has filled anything in. */
export function isDraftEmpty({ texts, pairs }: CredentialDraft): boolean {
  return (
    Object.values(texts).every((text) => text.trim() === '') && Object.values(pairs).every((rows) => rows.length === 0)
  )
}

/** The key as the API takes it; what was left empty is left out. */
export function toDocument(form: readonly CredentialField[], draft: CredentialDraft): Record<string, unknown> {
  const entries = form.map((field): [string, unknown] => {
    if (field.kind !== 'pairs') return [field.name, draft.texts[field.name]?.trim() || undefined]
    const rows = (draft.pairs[field.name] ?? []).map(({ name, value }) => [name.trim(), value.trim()] as const)
    const filled = rows.filter(([name, value]) => name !== '' || value !== '')
    return [field.name, filled.length === 0 ? undefined : Object.fromEntries(filled)]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
