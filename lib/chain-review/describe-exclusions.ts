import type { StepIssue } from '@/lib/schemas/chain-review'
import { listNamed, listUsable, type StepFacts } from './step-facts'

const POLICIES: Readonly<Record<string, string>> = {
  'data_policy:training': 'may train on prompts',
  'data_policy:zdr': 'keeps prompts for a time',
}
const LISTS: Readonly<Record<string, string>> = {
  allowed_providers: 'is not among the providers that your account allows',
  ignored_providers: 'is among the providers that your account ignores',
  not_configured: 'has no credentials in this installation',
}

/** Why the account's requests skip endpoints that a step names. */
export function describeExclusions(facts: StepFacts): Pick<StepIssue, 'code' | 'field' | 'message'>[] {
  if (!facts.model) return []
  const out = listNamed(facts).filter(({ excludedBy }) => excludedBy !== null)
  const field = facts.step.provider === null ? 'model' : 'provider'
  const isEmpty = listUsable(facts).length === 0
  const weak = out.filter(({ excludedBy }) => excludedBy !== null && excludedBy in POLICIES)
  const [first] = weak
  if (first) {
    const names = [...new Set(weak.map(({ endpoint }) => endpoint.providerName))].join(', ')
    const why = POLICIES[first.excludedBy ?? ''] ?? ''
    const consequence = isEmpty ? 'The step is passed over.' : 'The others answer.'
    const message = `${names} ${why}, or does not say; your account asks for better. ${consequence}`
    return [{ code: 'data_policy', field, message }]
  }
  if (!isEmpty) return []
  const [any] = out
  const why = any
    ? `${any.endpoint.providerName} ${LISTS[any.excludedBy ?? ''] ?? 'cannot be used'}.`
    : 'Nobody serves it.'
  return [{ code: 'no_endpoint', field, message: `${why} The step is passed over.` }]
}
