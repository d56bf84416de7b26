import type { LogEntry } from '@/lib/schemas/logs'

type Advice = {
  title: string
  text: string
  /** Where to, or whatever the reader can do for credits. */
  link: { href: string; label: string } | 'add_credits' | null
}

const KEYS = { href: '/keys', label: 'API keys' }
const MODELS = { href: '/models', label: 'Find a model' }
const CHAINS = { href: '/chains', label: 'Set up a fallback chain' }

const ELSEWHERE =
  'Send the same request again, or name further models in `models`, so that another one takes over by itself.'

/** What to do about an error, by our code or the provider's kind of failure. */
const ADVICE: Readonly<Record<string, Advice>> = {
  insufficient_credits: {
    title: 'The balance did not cover it',
    text: 'Before a request starts, the most that it can cost is set aside. It needs more credits, or fewer tokens with `max_tokens`.',
    link: 'add_credits',
  },
  key_limit_exceeded: {
    title: 'The key’s limit is reached',
    text: 'Raise the limit of the key, wait until it resets, or use another key.',
    link: KEYS,
  },
  budget_exceeded: {
    title: 'A budget is spent',
    text: 'Raise the budget of the organization or wait until its window ends.',
    link: { href: '/credits', label: 'Budgets' },
  },
  permission_denied: {
    title: 'It was not allowed',
    text: 'The key, a guardrail or the settings of the organization do not allow this. The message names the field.',
    link: KEYS,
  },
  account_frozen: {
    title: 'A payment is in dispute',
    text: 'Nothing that costs money is possible until that is settled.',
    link: { href: '/credits', label: 'Credits' },
  },
  model_not_found: {
    title: 'There is no such model',
    text: 'Copy the model’s exact name, author and all. Names are case-insensitive; variants follow a colon.',
    link: MODELS,
  },
  no_endpoints: {
    title: 'No endpoint could serve it',
    text: 'Every endpoint was left out by a condition, listed below. Loosen one of them, or name another model.',
    link: MODELS,
  },
  context_length_exceeded: {
    title: 'The prompt is too long for the model',
    text: 'Shorten it, turn on context compression (`transforms: ["middle-out"]`), or choose a model with a longer context.',
    link: MODELS,
  },
  rate_limit_exceeded: {
    title: 'Too many requests at once',
    text: 'Wait as long as `Retry-After` says. Other providers or models are tried by themselves where the request allows it.',
    link: CHAINS,
  },
  provider_overloaded: { title: 'The provider is overloaded', text: ELSEWHERE, link: CHAINS },
  provider_unavailable: { title: 'The provider could not answer', text: ELSEWHERE, link: CHAINS },
  server: { title: 'Something failed on the way', text: ELSEWHERE, link: CHAINS },
  timeout: {
    title: 'The answer took too long',
    text: 'Stream long answers, ask for fewer tokens, or name a faster model as fallback.',
    link: CHAINS,
  },
  content_policy_violation: {
    title: 'The provider refused the content',
    text: 'Its policy does not allow what was asked. Rephrase the request or use another model.',
    link: MODELS,
  },
  invalid_request: {
    title: 'The request was not understood',
    text: 'The message names the field. Fields that a model does not know are left out by themselves; wrong types are not.',
    link: { href: '/docs/api', label: 'API reference' },
  },
  authentication: {
    title: 'The provider refused the credentials',
    text: 'Where it was your own provider key, replace it. Where it was ours, the operator has to.',
    link: null,
  },
}

const UNKNOWN: Advice = { title: 'It failed', text: ELSEWHERE, link: CHAINS }

/** Null for a request that went well. */
export function findAdvice({ row }: LogEntry): Advice | null {
  if (row.status !== 'error' && row.status !== 'refused') return null
  return ADVICE[row.error_type ?? ''] ?? UNKNOWN
}
