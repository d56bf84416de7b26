import { expect, test } from 'vitest'
import { EMPTY_SETTINGS, readSettings } from './playground-settings'

const model = 'openai/gpt-5.2'

test('a prompt alone asks with the model’s own settings', () => {
  const { body } = readSettings(model, { ...EMPTY_SETTINGS, prompt: ' Hello ' })
  expect(body).toEqual({ model, messages: [{ role: 'user', content: 'Hello' }] })
})

test('everything that is filled in goes into the request', () => {
  const { body } = readSettings(model, {
    prompt: 'Hello',
    system: 'Be brief.',
    temperature: '0.2',
    topP: '1',
    maxTokens: '50',
    provider: 'openai',
  })
  expect(body).toEqual({
    model,
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hello' },
    ],
    temperature: 0.2,
    top_p: 1,
    max_tokens: 50,
    provider: { only: ['openai'] },
  })
})

test.each([
  [{ prompt: ' ' }, 'prompt'],
  [{ temperature: '2.1' }, 'temperature'],
  [{ temperature: 'warm' }, 'temperature'],
  [{ topP: '-1' }, 'topP'],
  [{ maxTokens: '1.5' }, 'maxTokens'],
])('%o is refused at its field', (wrong, field) => {
  const { body, errors } = readSettings(model, { ...EMPTY_SETTINGS, prompt: 'Hello', ...wrong })
  expect(body).toBeNull()
  expect(Object.keys(errors ?? {})).toEqual([field])
})
