/** Why an endpoint was tried at its place (`AttemptReason`), for people. */
const CHOICES: Readonly<Record<string, string>> = {
  only: 'The only endpoint that could serve it.',
  price: 'Drawn among the cheapest, weighted by 1/price².',
  order: 'First in the order that was asked for.',
  sticky: 'The conversation’s prompt is cached here.',
  tools: 'Best with tool calls, as measured lately.',
  own_key: 'Your own provider key comes first.',
  next_endpoint: 'Another endpoint of the model, because the one before failed.',
  next_model: 'The next model, because the one before failed everywhere.',
  other_model: 'No endpoint of the model before could serve it.',
}

const SORTS: Readonly<Record<string, string>> = {
  price: 'The cheapest, as the request asked.',
  throughput: 'The fastest writer, as the request asked.',
  latency: 'The quickest to begin, as the request asked.',
  exacto: 'Best with tool calls, as the request asked.',
}

/** Null on requests from before reasons were noted. */
export function describeChoice(why: string | null): string | null {
  if (why === null) return null
  return why.startsWith('sort:') ? (SORTS[why.slice(5)] ?? null) : (CHOICES[why] ?? null)
}

const EXCLUSIONS: Readonly<Record<string, string>> = {
  attempt_limit: 'Not among the three endpoints of a model that a request tries.',
  not_configured: 'This installation has no credentials for the provider.',
  'data_policy:training': 'It may train on prompts, and the request or your settings do not allow that.',
  'data_policy:zdr': 'It keeps data, and the request or your settings ask for zero retention.',
  distillable_text: 'Its answers may not be used to train other models.',
  allowed_providers: 'Not among the providers that the request or your settings allow.',
  ignored_providers: 'The request or your settings leave this provider out.',
  allow_fallbacks: 'Not in the order that was asked for, and fallbacks are off.',
  quantization: 'Not in a quantization that was asked for.',
  max_price: 'Dearer than the price limit of the request.',
  require_parameters: 'Does not know every parameter of the request.',
  context_length: 'The prompt is longer than its context.',
  input_modalities: 'Cannot read what the request holds beside text.',
  output_modalities: 'Does not write what was asked for.',
  own_key_required: 'Closed by a provider key of yours that must be used here.',
  guardrail: 'A guardrail does not allow it.',
}

/** Why a plan left an endpoint out. */
export function describeExclusion(reason: string): string {
  const known = EXCLUSIONS[reason]
  if (known) return known
  return reason.startsWith('guardrail') ? (EXCLUSIONS.guardrail ?? reason) : reason.replaceAll('_', ' ')
}
