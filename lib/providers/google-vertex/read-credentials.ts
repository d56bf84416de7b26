import { createPrivateKey, type KeyObject } from 'node:crypto'
import type { CredentialProblem, Credentials } from '../credentials-spec'
import { parseDocument } from '../shared/parse-document'
import { isRecord, readText, type JsonRecord } from '../shared/read-json'
import { signAssertion } from './sign-assertion'
import { toOrigin } from './to-origin'

/** Where Google exchanges assertions for tokens. A key that names another place is refused: it would get our assertion. */
const TOKEN_URL = 'https://oauth2.googleapis.com/token'
const PROJECT = /^(?:[a-z0-9][a-z0-9.-]{0,60}:)?[a-z0-9][a-z0-9-]{2,61}[a-z0-9]$/
const EMAIL = /^[a-zA-Z0-9._%+-]{1,64}@[a-zA-Z0-9.-]{1,190}$/
const KEY_ID = /^[a-zA-Z0-9_-]{0,128}$/

/** Reads `{service_account, region, project_id}`, or the file of a service account alone, with `region` in it or without. */
export function readCredentials(plaintext: string): Credentials | CredentialProblem {
  const document = parseDocument(plaintext)
  if (!document) {
    const example = '{"service_account": {…}, "region": "global"}'
    return { field: '', problem: `must be a JSON object for google-vertex: ${example}` }
  }
  const account = readAccount(document)
  if (account?.type !== 'service_account') {
    return { field: 'service_account', problem: 'must be the JSON file of a service account key, whole' }
  }
  const region = readText(document, 'region')?.trim() || 'global'
  const origin = toOrigin(region)
  if (origin === null)
    return { field: 'region', problem: 'must be a region of Google Cloud, such as us-central1, or global' }
  const project = (readText(document, 'project_id')?.trim() || readText(account, 'project_id')) ?? ''
  if (!PROJECT.test(project)) return { field: 'project_id', problem: 'must be the id of a project of Google Cloud' }
  const signer = readSigner(account)
  return 'problem' in signer ? signer : toCredentials({ origin, region, project, signer })
}

/** The document itself, or within it: pasted as text, or as the object. */
function readAccount(document: JsonRecord): JsonRecord | null {
  if (document.type === 'service_account') return document
  const value = document.service_account
  if (typeof value === 'string') return parseDocument(value)
  return isRecord(value) ? value : null
}

type Signer = { email: string; keyId: string; privateKey: KeyObject; pem: string }

function readSigner(account: JsonRecord): Signer | CredentialProblem {
  const refuse = (problem: string): CredentialProblem => ({ field: 'service_account', problem })
  const email = readText(account, 'client_email') ?? ''
  if (!EMAIL.test(email)) return refuse('has no `client_email`: give the whole file')
  const keyId = readText(account, 'private_key_id') ?? ''
  if (!KEY_ID.test(keyId)) return refuse('has a `private_key_id` that is none')
  const tokenUrl = readText(account, 'token_uri')
  if (tokenUrl !== undefined && tokenUrl !== TOKEN_URL) return refuse(`must have the \`token_uri\` ${TOKEN_URL}`)
  const pem = readText(account, 'private_key') ?? ''
  const privateKey = readPrivateKey(pem)
  return privateKey
    ? { email, keyId, privateKey, pem }
    : refuse('has a `private_key` that cannot be read: give the whole file')
}

function readPrivateKey(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === 'rsa' ? key : null
  } catch {
    return null
  }
}

type Parts = { origin: string; region: string; project: string; signer: Signer }

function toCredentials({ origin, region, project, signer }: Parts): Credentials {
  const { email, keyId, privateKey, pem } = signer
  const account = {
    type: 'service_account',
    project_id: project,
    private_key_id: keyId,
    private_key: pem,
    client_email: email,
  }
  return {
    baseUrl: `${origin}/v1/projects/${encodeURIComponent(project)}/locations/${region}`,
    // Of Google's own hosts.
    isHostChosen: false,
    apiKey: '',
    hint: keyId,
    document: JSON.stringify({ service_account: account, region }),
    grant: {
      url: TOKEN_URL,
      toBody: (nowMs) => {
        const assertion = signAssertion({ email, keyId, privateKey, audience: TOKEN_URL, nowMs })
        return `grant_type=${encodeURIComponent('urn:ietf:params:oauth:grant-type:jwt-bearer')}&assertion=${assertion}`
      },
    },
  }
}
