import type { CredentialProblem, Credentials, ModelName } from '../credentials-spec'
import { parseDocument } from '../shared/parse-document'
import { readRecord, readText, type JsonRecord } from '../shared/read-json'

/** The hosts that Azure gives to resources; no other one is ever called with a key. */
const HOST =
  /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\.(?:openai\.azure\.(?:com|us)|cognitiveservices\.azure\.(?:com|us)|services\.ai\.azure\.com)$/
/** What people copy behind it. */
const PATH = /^\/(?:openai(?:\/v1)?\/?)?$/
const KEY = /^[\x21-\x7e]{16,512}$/
const MODEL = /^~?[a-z0-9][a-zA-Z0-9._/:-]{0,199}$/
const DEPLOYMENT = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$/
const DEPLOYMENTS_MAX = 200

/** Reads `{endpoint, api_key, deployments}`: where a resource is, its key, and what its owner called the deployments. */
export function readCredentials(plaintext: string): Credentials | CredentialProblem {
  const document = parseDocument(plaintext)
  if (!document) {
    const example = '{"endpoint": "https://my-resource.openai.azure.com", "api_key": "…", "deployments": {}}'
    return { field: '', problem: `must be a JSON object for azure: ${example}` }
  }
  const host = readHost(readText(document, 'endpoint')?.trim() ?? '')
  if (host === null) {
    return { field: 'endpoint', problem: 'must be the address of the resource: https://my-resource.openai.azure.com' }
  }
  const apiKey = readText(document, 'api_key')?.trim() ?? ''
  if (!KEY.test(apiKey)) return { field: 'api_key', problem: 'must be a key of the resource, as Azure shows it' }
  const deployments = readDeployments(document)
  if (!deployments) {
    const problem = 'must map models to names of deployments: {"openai/gpt-4o": "my-gpt-4o"}'
    return { field: 'deployments', problem }
  }
  const endpoint = `https://${host}`
  return {
    baseUrl: `${endpoint}/openai/v1`,
    isHostChosen: true,
    apiKey,
    hint: apiKey,
    document: JSON.stringify({ endpoint, api_key: apiKey, deployments: Object.fromEntries(deployments) }),
    findDeployment: (model) => findDeployment(deployments, model),
  }
}

function readHost(endpoint: string): string | null {
  if (!URL.canParse(endpoint)) return null
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(endpoint)
  const isPlain = protocol === 'https:' && port === '' && username + password + search + hash === ''
  return isPlain && HOST.test(hostname) && PATH.test(pathname) ? hostname : null
}

function readDeployments(document: JsonRecord): ReadonlyMap<string, string> | null {
  if (document.deployments === undefined || document.deployments === null) return new Map()
  const entries = Object.entries(readRecord(document, 'deployments') ?? { '': null })
  const read = entries.flatMap(([model, name]): [string, string][] => {
    return typeof name === 'string' && MODEL.test(model) && DEPLOYMENT.test(name) ? [[model, name]] : []
  })
  return read.length === entries.length && read.length <= DEPLOYMENTS_MAX ? new Map(read) : null
}

/** By our slug, or by the name that Azure has for the model. */
function findDeployment(deployments: ReadonlyMap<string, string>, { slug, id }: ModelName): string | undefined {
  return deployments.get(slug) ?? deployments.get(id)
}
