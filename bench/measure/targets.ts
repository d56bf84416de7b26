import type { LoadCall } from '../load/load-messages'
import type { Stack } from '../stack/start-stack'

/** One server that a load can be sent to. */
export type Target = {
  /** By which its figures are found again. */
  name: string
  label: string
  /** Where its load goes: one origin, or several processes of the same. */
  origins: readonly string[]
  /** Whose CPU is its own, with their children. */
  pids: readonly number[]
  path: string
  headers: readonly string[]
  /** What it calls the model that everybody is asked for. */
  model: string
  /** Its whole answers have to be in the ledger. */
  isBilled: boolean
}

/** A model with one endpoint, so that every target asks the same simulated provider for the same thing. */
const MODEL = { public: 'openai/gpt-4o-mini', upstream: 'gpt-4o-mini' }
export const PROVIDER_PATH = '/providers/openai/v1'
const JSON_HEADERS = ['content-type', 'application/json']

export function authorise(secret: string): string[] {
  return [...JSON_HEADERS, 'authorization', `Bearer ${secret}`]
}

type Server = { origin: string; pid: number }

/** A server of the provider's own API: the sandbox itself, or what passes everything on to it. */
export function describeUpstream(name: string, label: string, { origin, pid }: Server): Target {
  return {
    name,
    label,
    origins: [origin],
    pids: [pid],
    path: `${PROVIDER_PATH}/chat/completions`,
    headers: authorise('sandbox'),
    model: MODEL.upstream,
    isBilled: false,
  }
}

/** One or more processes that serve the product's API. */
export function describeProduct(input: {
  name: string
  label: string
  servers: readonly Server[]
  apiKey: string
}): Target {
  return {
    name: input.name,
    label: input.label,
    origins: [...new Set(input.servers.map(({ origin }) => origin))],
    pids: input.servers.map(({ pid }) => pid),
    path: '/api/v1/chat/completions',
    headers: authorise(input.apiKey),
    model: MODEL.public,
    isBilled: true,
  }
}

export type Trio = { direct: Target; floor: Target; gateway: Target }

/** The three that everything is compared by. */
export function listTrio({ sandbox, floor, gateway, apiKey }: Stack): Trio {
  return {
    direct: describeUpstream('direct', 'sandbox, called directly', sandbox),
    floor: describeUpstream('floor', 'bare node:http proxy', floor),
    gateway: describeProduct({ name: 'gateway', label: 'gateway, everything on', servers: [gateway], apiKey }),
  }
}

type Question = { maxTokens: number; isStream: boolean; prompt?: string; name?: string; share?: number }

const MESSAGES = [
  { role: 'system', content: 'You are a helpful assistant. Answer briefly and plainly.' },
  { role: 'user', content: 'Explain to a colleague why a proxy in front of a service should add as little as it can.' },
]

/** The same question to each target, addressed as it wants to be. */
export function composeCall(target: Target, question: Question): LoadCall {
  const { maxTokens, isStream, prompt, name, share = 1 } = question
  const body = JSON.stringify({
    model: target.model,
    messages: prompt === undefined ? MESSAGES : [{ role: 'user', content: prompt }],
    max_completion_tokens: maxTokens,
    ...(isStream ? { stream: true, stream_options: { include_usage: true } } : {}),
  })
  return {
    name: name ?? (isStream ? 'streamed' : 'whole'),
    method: 'POST',
    path: target.path,
    headers: [...target.headers],
    body,
    accepts: [200],
    isStream,
    leavesAfterEvents: null,
    share,
  }
}
