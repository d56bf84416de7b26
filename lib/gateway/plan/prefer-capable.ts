import type { PlannedAttempt, RouteNeeds } from '../route-types'
import type { Exclusion } from './exclusion'

/** Without these an answer is of no use, so a model that has them is chosen over one that has not. */
const NEEDED_BY_ANSWER = ['tools', 'structured_outputs', 'response_format'] as const

type Preference = {
  reason: string
  isCapable: (candidate: PlannedAttempt) => boolean
  /** Whether the models of a request compete, or only the endpoints of one model. */
  isAcrossModels: boolean
}

/**
 * Leaves endpoints out that lack something that the request uses, as long as another one has it; never the last ones
 * (api contract §3.1).
 */
export function preferCapable(
  candidates: PlannedAttempt[],
  { needs, excluded }: { needs: RouteNeeds; excluded: Exclusion[] },
): PlannedAttempt[] {
  return listPreferences(needs).reduce((kept, preference) => {
    const capable = kept.filter(preference.isCapable)
    if (capable.length === 0 || capable.length === kept.length) return kept
    const served = preference.isAcrossModels ? null : new Set(capable.map(({ model }) => model))
    return kept.filter((candidate) => {
      const isKept = preference.isCapable(candidate) || served?.has(candidate.model) === false
      if (!isKept) excluded.push({ reason: preference.reason, ...candidate })
      return isKept
    })
  }, candidates)
}

function listPreferences({ parameters, promptTokensMin, completionTokens }: RouteNeeds): Preference[] {
  const preferences: Preference[] = []
  const addParameter = (name: string, isAcrossModels: boolean) => {
    if (!parameters.includes(name)) return
    const isCapable = ({ endpoint }: PlannedAttempt) => endpoint.supportedParameters.includes(name)
    preferences.push({ reason: name, isCapable, isAcrossModels })
  }
  for (const name of NEEDED_BY_ANSWER) addParameter(name, true)
  addParameter('verbosity', false)
  if (completionTokens !== null) {
    // Coding clients send a generous max_tokens with every request; a smaller model is then bounded, not refused.
    const isCapable = ({ endpoint, model }: PlannedAttempt) =>
      completionTokens <= (endpoint.maxCompletionTokens ?? model.maxCompletionTokens ?? Infinity) &&
      promptTokensMin + completionTokens <= endpoint.contextLength
    preferences.push({ reason: 'context_length', isCapable, isAcrossModels: false })
  }
  return preferences
}
