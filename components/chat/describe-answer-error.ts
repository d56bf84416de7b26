import type { ChatAnswerError } from '@/lib/schemas/chats'

type ErrorAdvice = {
  title: string
  description: string
  /** Where to, or whatever the reader can do for credits. */
  link: { href: string; label: string } | 'add_credits' | null
  canRetry: boolean
}

type Advice = Omit<ErrorAdvice, 'description'> & { description?: string }

/** By the API's own finer or public name of the error. */
const BY_TYPE: Readonly<Record<string, Advice>> = {
  insufficient_credits: { title: 'Not enough credits for this request', link: 'add_credits', canRetry: true },
  payment_required: { title: 'Not enough credits for this request', link: 'add_credits', canRetry: true },
  budget_exceeded: {
    title: 'The budget is used up',
    link: { href: '/credits', label: 'See the budget' },
    canRetry: false,
  },
  account_frozen: { title: 'The account is frozen', link: { href: '/credits', label: 'See why' }, canRetry: false },
  no_endpoints: {
    title: 'No provider serves this request now',
    link: { href: '/models', label: 'Find another model' },
    canRetry: true,
  },
  model_not_found: {
    title: 'This model is not there',
    link: { href: '/models', label: 'Find another model' },
    canRetry: false,
  },
  context_length_exceeded: {
    title: 'The conversation is too long for this model',
    link: null,
    canRetry: false,
  },
  broken: { title: 'The answer broke off', link: null, canRetry: true },
}

/** What went wrong with an answer, in the server's words, and what somebody can do about it. */
export function describeAnswerError(error: ChatAnswerError): ErrorAdvice {
  const advice = BY_TYPE[error.type ?? ''] ?? describeStatus(error.status)
  return { description: addAdvice(error), ...advice }
}

function describeStatus(status: number): Advice {
  if (status === 402) return { title: 'Not enough credits for this request', link: 'add_credits', canRetry: true }
  if (status === 401)
    return { title: 'You are signed out', link: { href: '/sign-in', label: 'Sign in' }, canRetry: true }
  if (status === 404) return { title: 'No provider serves this request now', link: null, canRetry: true }
  if (status === 413) return { title: 'The request is too large', link: null, canRetry: false }
  if (status === 429) return { title: 'Too many requests just now', link: null, canRetry: true }
  if (status === 0) return { title: 'The server could not be reached', link: null, canRetry: true }
  if (status >= 500) return { title: 'No provider could answer', link: null, canRetry: true }
  return { title: 'The request was refused', link: null, canRetry: false }
}

function addAdvice({ type, status, message, retry_after_seconds: seconds }: ChatAnswerError): string {
  if (type === 'context_length_exceeded')
    return `${message} Send fewer earlier messages: the number is in this chat's settings.`
  if (status === 413) return `${message} Send smaller files, or fewer earlier messages.`
  if (seconds !== null && seconds > 0) return `${message} Try again in ${Math.ceil(seconds)} s.`
  return message
}
