import { expect, test } from 'vitest'
import { toForm } from './form-state'
import { readForm } from './read-form'

const config = {
  model: 'a/b',
  models: ['c/d'],
  temperature: 0.4,
  max_tokens: 900,
  stop: ['END'],
  logit_bias: { 50: -1 },
  provider: { order: ['x'], data_collection: 'deny', sort: 'price' },
  reasoning: { effort: 'low', exclude: true },
  tools: [{ type: 'function', function: { name: 'look' } }],
  response_format: { type: 'json_object' },
  cache_enabled: true,
  cache_ttl_seconds: 60,
}
const preset = {
  slug: 'p',
  name: 'P',
  description: null,
  status: 'active' as const,
  updated_at: '',
  designated_version: { version: 1, system_prompt: null, config, created_at: '' },
}

test('a preset that nobody changes is saved as it was, with what the form has no field for', () => {
  expect(readForm(toForm(preset), config)).toEqual({ config, errors: {} })
})

test('what is taken out of the form is taken out of the preset, and nothing else', () => {
  const form = {
    ...toForm(preset),
    models: ['c/d'],
    temperature: '',
    noTraining: false,
    sort: 'unset',
    isCached: false,
    tools: '',
  }
  const {
    model: _m,
    models: _ms,
    temperature: _t,
    tools: _tools,
    cache_enabled: _e,
    cache_ttl_seconds: _s,
    ...rest
  } = config
  expect(readForm(form, config).config).toEqual({ ...rest, model: 'c/d', provider: { order: ['x'] } })
})

test('what cannot be meant is told beside its field', () => {
  const form = { ...toForm(null), temperature: '3', max_tokens: '1.5', tools: '{', responseFormat: '[]' }
  const { errors } = readForm(form, {})
  expect(Object.keys(errors).sort()).toEqual(['max_tokens', 'name', 'responseFormat', 'temperature', 'tools'])
})
