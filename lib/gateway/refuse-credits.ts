import { AppError, type ErrorCode } from '@/lib/core/errors'
import { formatNanosAsUsd } from '@/lib/core/money'
import type { ReserveResult } from '@/lib/ledger'

export type Refusal = Extract<ReserveResult, { held: false }>

export type RefusedRequest = {
  refusal: Refusal
  /** The most that the request can cost, in nano-dollars. */
  neededNanos: bigint
  /** Whose budget it is, where it is a guardrail's. */
  guardrailName?: string | null | undefined
  /** Null for a request whose answer has no tokens: its input alone costs. */
  tokens: {
    requested: number
    /** How many the limit still affords. */
    affordable: number
    /** The caller gave no `max_tokens`: a shorter answer was tried. */
    isAnyLength: boolean
  } | null
}

type LimitWords = {
  code: ErrorCode
  source: string
  what: string
  fix: string
  opening: [tokens: string, input: string]
}

/** Programs look for these words (api contract §4.3). */
const MORE_CREDITS: LimitWords['opening'] = [
  'This request requires more credits, or fewer max_tokens (insufficient credits)',
  'This request requires more credits (insufficient credits)',
]

const LIMITS: Readonly<Record<Refusal['reason'], LimitWords>> = {
  balance: {
    code: 'insufficient_credits',
    source: 'credits',
    what: 'your balance',
    fix: 'Add credits at /credits',
    opening: MORE_CREDITS,
  },
  key_limit: {
    code: 'key_limit_exceeded',
    source: 'key_limit',
    what: "this key's limit",
    fix: "Raise the key's limit",
    opening: MORE_CREDITS,
  },
  budget_daily: describeBudget('daily'),
  budget_weekly: describeBudget('weekly'),
  budget_monthly: describeBudget('monthly'),
  guardrail_key: describeGuardrail('this key'),
  guardrail_member: describeGuardrail('this member'),
}

function describeGuardrail(whose: string): LimitWords {
  const opening = `This request exceeds what a guardrail lets ${whose} spend`
  return {
    code: 'budget_exceeded',
    source: 'guardrail_budget',
    what: `the guardrail's budget for ${whose}`,
    fix: 'Have an admin raise it at /settings/guardrails',
    opening: [opening, opening],
  }
}

function describeBudget(period: string): LimitWords {
  const what = `your organization's ${period} budget`
  const opening = `This request exceeds ${what}`
  return {
    code: 'budget_exceeded',
    source: 'organization_budget',
    what,
    fix: 'Have an admin raise it at /credits',
    opening: [opening, opening],
  }
}

/** Says what was asked for, what it can cost, and how much of the tightest limit is left, reserved and spent. */
export function refuseCredits({ refusal, neededNanos, tokens, guardrailName }: RefusedRequest): AppError {
  const { code, source, what: limit, fix, opening } = LIMITS[refusal.reason]
  const what = guardrailName ? `${limit} (${guardrailName})` : limit
  const usd = describeUsd(refusal, neededNanos)
  const resetsAt = refusal.resetsAt?.toISOString() ?? null
  const sentences = [
    tokens === null
      ? `${opening[1]}. Its input costs up to $${usd.required_usd}, but ${what} has $${usd.available_usd} available`
      : `${opening[0]}. You requested ${tokens.isAnyLength ? 'at least a short answer' : `up to ${tokens.requested} tokens`} ` +
        `for up to $${usd.required_usd}, but ${what} has $${usd.available_usd} available, which affords ${tokens.affordable} tokens`,
    `Of $${usd.limit_usd}, $${usd.spent_usd} are spent and $${usd.reserved_usd} are reserved for requests that run`,
    ...(resetsAt === null ? [] : [`It resets at ${resetsAt}`]),
    `${fix}, or ${tokens === null ? 'send less input at once' : 'lower max_tokens'}`,
  ]
  return new AppError(code, `${sentences.join('. ')}.`, {
    details: {
      reason: refusal.reason,
      limit_source: source,
      ...(tokens === null ? {} : { requested_tokens: tokens.requested, affordable_tokens: tokens.affordable }),
      ...usd,
      ...(resetsAt === null ? {} : { resets_at: resetsAt }),
      ...(refusal.guardrailId === null ? {} : { guardrail_id: refusal.guardrailId, guardrail_name: guardrailName }),
    },
  })
}

/** Whether an error is such a refusal. */
export function isCreditRefusal(error: unknown): boolean {
  return error instanceof AppError && Object.values(LIMITS).some(({ code }) => code === error.code)
}

function describeUsd(refusal: Refusal, neededNanos: bigint) {
  return {
    required_usd: formatNanosAsUsd(neededNanos),
    available_usd: formatNanosAsUsd(refusal.remainingNanos),
    limit_usd: formatNanosAsUsd(refusal.limitNanos),
    spent_usd: formatNanosAsUsd(refusal.spentNanos),
    reserved_usd: formatNanosAsUsd(refusal.reservedNanos),
  }
}
