import type { AppError } from '@/lib/core/errors'
import { type Hold, reserve } from '@/lib/ledger'
import type { Principal } from '@/lib/auth'
import { holdFee, readByokTerms } from './byok/own-fee'
import type { PromptSize } from './estimate-tokens'
import { findSpender, nameGuardrail, requireOwnKeyBudget } from './guard/budget-question'
import type { PlannedAttempt } from './plan-route'
import { priceUpperBound } from './price-usage'
import { type Refusal, refuseCredits } from './refuse-credits'

/** Below this many tokens an answer is not worth starting. */
const ANSWER_TOKENS_MIN = 64
/** Prompts can be longer than they look; a bound that overfills the context would be refused upstream. */
const PROMPT_MARGIN = 1.5
/** How often a shrunk hold is tried when other requests take the balance meanwhile. */
const TRIES_MAX = 3

export type CreditHold = {
  /** Null when nothing can be charged: every planned endpoint is free. */
  hold: Hold | null
  amountNanos: bigint
  /** The most tokens that an answer may have, at any endpoint. */
  completionTokensMax: number
}

export type HoldQuestion = {
  principal: Principal
  attempts: readonly PlannedAttempt[]
  prompt: PromptSize
  /** As asked by the caller; null = up to the model's maximum. */
  tokensAsked: number | null
  /** The answer has no tokens, only the input costs: a refusal says so. */
  isInputOnly?: boolean
}

/**
 * Sets aside the most that a request can cost. Without `max_tokens` the answer is bounded by what the balance affords.
 * @param options.mayShrink false: a shorter answer is no way out
 * @throws AppError insufficient_credits, key_limit_exceeded, budget_exceeded saying what was asked and what can be afforded
 */
export async function holdCredits(question: HoldQuestion, { mayShrink = true } = {}): Promise<CreditHold> {
  let tokensMax = findLongest(question)
  const spender = await findSpender(question.principal)
  for (let tryNumber = 1; ; tryNumber++) {
    const amountNanos = boundCost(question, tokensMax)
    if (amountNanos === 0n) {
      await requireOwnKeyBudget({ ...question, spender })
      return { hold: null, amountNanos, completionTokensMax: tokensMax }
    }
    const result = await reserve({ amountNanos, ...spender })
    if (result.held) return { hold: result.hold, amountNanos, completionTokensMax: tokensMax }
    const affordable = findAffordableTokens(question, { result, tokensMax })
    const isShorter = question.tokensAsked === null && tryNumber < TRIES_MAX && affordable >= ANSWER_TOKENS_MIN
    if (!isShorter || !mayShrink) throw await toRefusal(question, { result, tokensMax, affordable })
    tokensMax = affordable
  }
}

/** The longest answer that a caller allows and any of the models can give, and the most that it costs with its prompt. */
export function boundRequest(question: Omit<HoldQuestion, 'principal'>): { tokensMax: number; amountNanos: bigint } {
  const tokensMax = findLongest(question)
  return { tokensMax, amountNanos: boundCost(question, tokensMax) }
}

function findLongest({ attempts, prompt, tokensAsked }: Omit<HoldQuestion, 'principal'>): number {
  let modelMax = 0
  for (const attempt of attempts) modelMax = Math.max(modelMax, findTokensMax(attempt, prompt))
  return Math.min(tokensAsked ?? modelMax, modelMax)
}

/** The most that an answer of an endpoint can have: its own limit, the model's, and the room that the prompt probably leaves. */
export function findTokensMax({ endpoint, model }: PlannedAttempt, prompt: PromptSize): number {
  const limit = endpoint.maxCompletionTokens ?? model.maxCompletionTokens ?? endpoint.contextLength
  const room = endpoint.contextLength - Math.ceil(prompt.tokensTypical * PROMPT_MARGIN)
  return Math.max(1, Math.min(limit, room))
}

function boundCost({ attempts, prompt }: Pick<HoldQuestion, 'attempts' | 'prompt'>, tokensMax: number): bigint {
  let most = 0n
  for (const attempt of attempts) {
    const listNanos = priceUpperBound({
      // What is longer than the context is refused upstream.
      promptTokensMax: Math.min(prompt.tokensMax, attempt.endpoint.contextLength),
      completionTokensMax: Math.min(tokensMax, findTokensMax(attempt, prompt)),
      images: prompt.images,
      keepsAnHour: prompt.keepsAnHour,
      price: attempt.endpoint.price,
    })
    const { own } = attempt
    const bound = own ? holdFee({ listNanos, monthListNanos: own.monthListNanos, terms: readByokTerms() }) : listNanos
    if (bound > most) most = bound
  }
  return most
}

/** The biggest number of tokens whose bound still fits: the bound grows with the tokens, so halving finds it. */
function findAffordableTokens(
  question: HoldQuestion,
  { result, tokensMax }: { result: Refusal; tokensMax: number },
): number {
  const room = result.remainingNanos
  let fits = 0
  let tooMany = tokensMax
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (boundCost(question, middle) <= room) fits = middle
    else tooMany = middle
  }
  return boundCost(question, fits) <= room ? fits : 0
}

async function toRefusal(
  question: HoldQuestion,
  { result, tokensMax, affordable }: { result: Refusal; tokensMax: number; affordable: number },
): Promise<AppError> {
  const isAnyLength = question.tokensAsked === null
  return refuseCredits({
    refusal: result,
    guardrailName: await nameGuardrail(question.principal, result),
    neededNanos: boundCost(question, tokensMax),
    tokens: question.isInputOnly ? null : { requested: tokensMax, affordable, isAnyLength },
  })
}
