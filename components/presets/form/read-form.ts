import { asRecord, NUMBER_FIELDS, type NumberField, NUMBERS, type PresetForm, UNSET } from './form-state'

export type FormErrors = Partial<Record<keyof PresetForm, string>>
export type ReadForm = { config: Record<string, unknown>; errors: FormErrors }

const CACHE_SECONDS_MAX = 86_400

/**
 * The configuration that a form means, and what is wrong with its fields. What the form has no field for stays as it was.
 */
export function readForm(form: PresetForm, before: Record<string, unknown>): ReadForm {
  const errors: FormErrors = {}
  const [model, ...models] = form.models
  const tools = readJson(form.tools, { isList: true })
  const responseFormat = readJson(form.responseFormat, { isList: false })
  if (tools.error) errors.tools = tools.error
  if (responseFormat.error) errors.responseFormat = responseFormat.error
  const cacheSeconds = readWhole(form.cacheSeconds, CACHE_SECONDS_MAX)
  if (cacheSeconds.error) errors.cacheSeconds = cacheSeconds.error
  if (form.name.trim() === '') errors.name = 'Give the preset a name.'
  const { max_completion_tokens: _longest, reasoning_effort: _effort, ...others } = before
  const config = {
    ...others,
    model,
    models: models.length > 0 ? models : undefined,
    ...readNumbers(form, errors),
    reasoning: readReasoning(form, before),
    provider: readProvider(form, before),
    tools: tools.value,
    response_format: responseFormat.value,
    cache_enabled: form.isCached || undefined,
    cache_ttl_seconds: form.isCached ? cacheSeconds.value : undefined,
  }
  return { config: dropUnset(config), errors }
}

function readNumbers(form: PresetForm, errors: FormErrors): Partial<Record<NumberField, number>> {
  const numbers: Partial<Record<NumberField, number>> = {}
  for (const name of NUMBER_FIELDS) {
    const text = form[name].trim()
    if (text === '') continue
    const { min, max, isWhole } = NUMBERS[name]
    const value = Number(text)
    const isValid = Number.isFinite(value) && value >= min && value <= max && (!isWhole || Number.isInteger(value))
    if (isValid) numbers[name] = value
    else errors[name] = `${isWhole ? 'A whole number' : 'A number'} from ${min} to ${max}.`
  }
  // Undefined takes away what was set before.
  return { ...Object.fromEntries(NUMBER_FIELDS.map((name) => [name, undefined])), ...numbers }
}

function readReasoning(form: PresetForm, before: Record<string, unknown>): Record<string, unknown> | undefined {
  const { effort: _effort, ...others } = asRecord(before.reasoning)
  return orNothing({ ...others, ...(form.effort === UNSET ? {} : { effort: form.effort }) })
}

function readProvider(form: PresetForm, before: Record<string, unknown>): Record<string, unknown> | undefined {
  const { data_collection: _data, zdr: _zdr, allow_fallbacks: _allow, ...others } = asRecord(before.provider)
  // A sort with more to say than one word has no field.
  const sort = form.sort === UNSET ? keepComplex(others.sort) : form.sort
  return orNothing({
    ...others,
    sort,
    data_collection: form.noTraining ? 'deny' : undefined,
    zdr: form.zeroRetention || undefined,
    allow_fallbacks: form.noFallbacks ? false : undefined,
  })
}

function keepComplex(sort: unknown): unknown {
  return typeof sort === 'string' ? undefined : sort
}

type ReadValue<Value> = { value?: Value; error?: string }

function readJson(text: string, { isList }: { isList: boolean }): ReadValue<unknown> {
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (isList ? Array.isArray(value) : Object.keys(asRecord(value)).length > 0) return { value }
    return { error: isList ? 'A JSON list of tools, in square brackets.' : 'A JSON object, in curly brackets.' }
  } catch (error) {
    return { error: error instanceof Error ? `No JSON: ${error.message}` : 'No JSON.' }
  }
}

function readWhole(text: string, max: number): ReadValue<number> {
  if (text.trim() === '') return {}
  const value = Number(text)
  return Number.isInteger(value) && value >= 1 && value <= max
    ? { value }
    : { error: `A whole number from 1 to ${max}.` }
}

function orNothing(record: Record<string, unknown>): Record<string, unknown> | undefined {
  const kept = dropUnset(record)
  return Object.keys(kept).length === 0 ? undefined : kept
}

function dropUnset(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
