import { readRecord, readRecords, readText, type JsonRecord } from '../shared/read-json'

type TokenLogprob = { token: string; logprob: number; bytes: number[] }

/** `logprobsResult` in OpenAI's form, as a field to spread; nothing when it was not asked for. */
export function readLogprobs(candidate: JsonRecord): { logprobs?: unknown } {
  const result = readRecord(candidate, 'logprobsResult')
  if (result === undefined) return {}
  const alternatives = readRecords(result, 'topCandidates')
  const content = readRecords(result, 'chosenCandidates').map((chosen, position) => ({
    ...toTokenLogprob(chosen),
    top_logprobs: readRecords(alternatives[position], 'candidates').map(toTokenLogprob),
  }))
  return { logprobs: { content, refusal: null } }
}

function toTokenLogprob(candidate: JsonRecord): TokenLogprob {
  const token = readText(candidate, 'token') ?? ''
  const logprob = typeof candidate.logProbability === 'number' ? candidate.logProbability : -9999
  return { token, logprob, bytes: [...new TextEncoder().encode(token)] }
}
