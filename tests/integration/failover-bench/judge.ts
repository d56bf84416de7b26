import { type Outcome, WORDS } from './call'

/** What is wrong with an outcome; null when nothing is. */
export type Verdict = string | null

export function isWhole(outcome: Outcome): Verdict {
  if (outcome.status !== 200 || outcome.error) return `no answer: ${outcome.status} ${outcome.error?.type ?? ''}`
  if (outcome.finishReason !== 'stop') return `finish reason ${String(outcome.finishReason)}`
  return outcome.words === WORDS ? null : `${outcome.words} words of ${WORDS}`
}

/** A failure that nobody can take for an answer. */
export function isCleanError(outcome: Outcome, type?: string): Verdict {
  if (!outcome.error) return 'no error'
  if (type !== undefined && outcome.error.type !== type) return `error ${outcome.error.type}`
  if (outcome.status === 200 && outcome.finishReason !== 'error') return `finish reason ${String(outcome.finishReason)}`
  return outcome.words < WORDS ? null : 'a whole answer with an error'
}

/** How often the provider at fault and the other one were asked. */
export function wasAsked(outcome: Outcome, primary: number, fallback: number): Verdict {
  const { primaryCalls, fallbackCalls } = outcome
  if (primaryCalls === primary && fallbackCalls === fallback) return null
  return `asked ${primaryCalls} + ${fallbackCalls} times instead of ${primary} + ${fallback}`
}

export function isWithin(outcome: Outcome, wallMs: number): Verdict {
  return outcome.wallMs <= wallMs ? null : `took ${Math.round(outcome.wallMs)} ms`
}

/** The first thing that is wrong. */
export function firstOf(...verdicts: Verdict[]): Verdict {
  return verdicts.find((verdict) => verdict !== null) ?? null
}
