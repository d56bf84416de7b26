import type { ProviderRequest, ProviderTarget } from './spec'

/** One field of the form in which people give a key that is a document. */
export type CredentialField = {
  /** Its name in the document, and in what a refusal says. */
  name: string
  label: string
  /** `document`: JSON that is pasted as a whole; `pairs`: names to names, as rows. The first two are one line. */
  kind: 'text' | 'secret' | 'document' | 'pairs'
  isRequired: boolean
  hint: string
  placeholder?: string
  /** Offered while somebody types; others are taken too. */
  suggestions?: readonly string[]
  /** What the two columns of `pairs` are called. */
  columns?: readonly [string, string]
}

/** Which field is wrong, and what it must be instead: `must be …`. Never a part of the key. */
export type CredentialProblem = { field: string; problem: string }

/** How a short-lived token is asked for. The answer is OAuth's: `access_token` and `expires_in`. */
export type TokenGrant = {
  url: string
  /** The form that is posted, signed at this time (ms since 1970). */
  toBody: (nowMs: number) => string
}

/** What a key that is a document says, read and checked: an address is built from checked parts only. */
export type Credentials = {
  /** As `ProviderTarget` has it. */
  baseUrl: string
  /** The host is one that the key's owner named: connections to it are checked when they are made. */
  isHostChosen: boolean
  /** What is sent as the key; empty where requests are signed, or a token is sent instead. */
  apiKey: string
  /** The part by whose last characters its owner knows the key again. */
  hint: string
  /** The text to keep: what is needed and no more, on one line. */
  document: string
  /** Set where what is sent is a token that the key is exchanged for. */
  grant?: TokenGrant
  /** Set where each request is signed, at this time (ms since 1970). */
  sign?: (request: SignableRequest, nowMs: number) => Record<string, string>
  /** Set where accounts name models themselves: this account's name, undefined for the provider's own. */
  findDeployment?: (model: ModelName) => string | undefined
}

/** Our name of a model and the provider's. */
export type ModelName = { slug: string; id: string }

export type SignableRequest = ProviderRequest & { method: 'GET' | 'POST' }

/** How a provider reads keys that are documents. Pure, like the rest of an adapter. */
export type CredentialsAdapter = {
  fields: readonly CredentialField[]
  read: (plaintext: string) => Credentials | CredentialProblem
  /** A small question that costs nothing and tells whether a key works; absent: the list of models. */
  toProbe?: (target: ProviderTarget) => SignableRequest
}

/** Whether a document could not be read. */
export function isCredentialProblem(read: Credentials | CredentialProblem): read is CredentialProblem {
  return 'problem' in read
}
