import type { FaultRule } from '../gateway/kit'
import { FALLBACK, MODEL, type Outcome, PRIMARY } from './call'
import { firstOf, isCleanError, isWhole, isWithin, type Verdict, wasAsked } from './judge'

/** A caller's request with its own list of models. */
const OTHER_MODEL = 'openai/gpt-5.2'
export const OWN_MODELS = {
  models: [MODEL, OTHER_MODEL],
  provider: { order: [PRIMARY, FALLBACK], only: [PRIMARY, FALLBACK, 'openai'] },
}

export type Scenario = {
  id: string
  title: string
  faults: FaultRule[]
  more?: Record<string, unknown>
  judge: (outcome: Outcome, stream: boolean) => Verdict
}

const rescued = (outcome: Outcome) => firstOf(isWhole(outcome), wasAsked(outcome, 1, 1), isWithin(outcome, 6_000))

/**
 * After the first byte the caller has part of one provider's answer; another provider's would contradict it. So a broken
 * stream ends with a clear error, the second of the two outcomes that the catalogue calls correct. A whole answer that
 * breaks has shown the caller nothing, and comes whole from the next provider.
 */
const brokenOff = (outcome: Outcome, stream: boolean) =>
  stream ? firstOf(isCleanError(outcome), wasAsked(outcome, 1, 0), isWithin(outcome, 6_000)) : rescued(outcome)

/**
 * An own implementation of the sixteen scenarios of the public Failover Bench catalogue, v0.1, and one more, judged by the
 * behaviour that it calls correct. Its advisory checks for a second try at the same provider are left out: here a request
 * tries each endpoint once, and turns to the next at once. Waits are short: 700 ms where an operator has 15 s or more.
 */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'S01',
    title: '429 with Retry-After: fail over, stay away until then',
    faults: [{ fault: '429', provider: PRIMARY, retryAfterSeconds: 2, times: 1 }],
    judge: rescued,
  },
  {
    id: 'S02',
    title: '429 for ever, without Retry-After: fail over, never hammer',
    faults: [{ fault: '429', provider: PRIMARY, retryAfterSeconds: 0 }],
    judge: rescued,
  },
  { id: 'S03', title: '500 once', faults: [{ fault: '500', provider: PRIMARY, times: 1 }], judge: rescued },
  { id: 'S04', title: '503 for ever', faults: [{ fault: '503', provider: PRIMARY }], judge: rescued },
  {
    id: 'S05',
    title: 'TCP reset before the headers',
    faults: [{ fault: 'reset', provider: PRIMARY, times: 1 }],
    judge: rescued,
  },
  { id: 'S06', title: 'no response at all', faults: [{ fault: 'hang', provider: PRIMARY }], judge: rescued },
  {
    id: 'S07',
    title: 'slow first token: a limit, then fail over',
    faults: [{ fault: 'slow-first-token', provider: PRIMARY, delayMs: 20_000 }],
    judge: rescued,
  },
  {
    id: 'S08',
    title: 'stream cut in mid-answer',
    faults: [{ fault: 'cut', provider: PRIMARY, afterChunks: 40 }],
    judge: brokenOff,
  },
  {
    id: 'S09',
    title: 'stream stalls, connection stays open',
    faults: [{ fault: 'stall', provider: PRIMARY, afterChunks: 20 }],
    judge: brokenOff,
  },
  {
    id: 'S10',
    title: 'malformed chunk in the stream',
    faults: [{ fault: 'malformed', provider: PRIMARY, afterChunks: 10 }],
    judge: brokenOff,
  },
  {
    id: 'S11',
    title: 'no [DONE] at the end: finish promptly, with usage',
    faults: [{ fault: 'no-done', provider: PRIMARY }],
    judge: (outcome) =>
      firstOf(
        isWhole(outcome),
        wasAsked(outcome, 1, 0),
        isWithin(outcome, 3_000),
        outcome.costUsd === null ? 'no usage' : null,
      ),
  },
  {
    id: 'S12',
    title: "context length: not again at this model, but at the caller's next one",
    faults: [{ fault: 'context-length', provider: PRIMARY }],
    more: OWN_MODELS,
    judge: (outcome) => firstOf(isWhole(outcome), wasAsked(outcome, 1, 0), reportsModel(outcome, OTHER_MODEL)),
  },
  {
    id: 'S13',
    title: 'content filter: the reason comes back, nobody routes around it',
    faults: [{ fault: 'moderation', provider: PRIMARY }],
    judge: (outcome) => firstOf(isCleanError(outcome, 'content_policy_violation'), wasAsked(outcome, 1, 0)),
  },
  {
    id: 'S14',
    title: 'cut in mid-answer, fallback refuses prefill: no continuation, no masking',
    faults: [
      { fault: 'cut', provider: PRIMARY, afterChunks: 40 },
      { fault: 'reject-prefill', provider: FALLBACK },
    ],
    // Nobody is ever sent half an answer to go on with, so there is no prefill to refuse: a stream ends with its own error.
    judge: (outcome, stream) =>
      firstOf(brokenOff(outcome, stream), outcome.error?.message.includes('prefill') ? 'a masked error' : null),
  },
  {
    id: 'S16',
    title: 'accounting: the model that answered is named and billed, alone',
    faults: [
      { fault: '503', provider: PRIMARY },
      { fault: '503', provider: FALLBACK },
    ],
    more: OWN_MODELS,
    judge: (outcome) =>
      firstOf(
        isWhole(outcome),
        wasAsked(outcome, 1, 1),
        reportsModel(outcome, OTHER_MODEL),
        outcome.costUsd === null ? 'no usage' : null,
      ),
  },
  {
    id: 'S17',
    title: 'error inside the stream (not in the catalogue)',
    faults: [{ fault: 'error-in-stream', provider: PRIMARY, afterChunks: 20 }],
    judge: brokenOff,
  },
]

function reportsModel(outcome: Outcome, model: string): Verdict {
  return outcome.model === model ? null : `answered by ${String(outcome.model)}`
}
