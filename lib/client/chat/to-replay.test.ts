import { expect, test } from 'vitest'
import { toReplay } from './to-replay'

test('the prompt, the conversation and the last question are taken apart', () => {
  const messages = [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'First?' },
    { role: 'assistant', content: 'Yes.' },
    { role: 'user', content: [{ type: 'text', text: 'Second?' }] },
  ]
  expect(toReplay({ input: { messages } })).toEqual({
    systemPrompt: 'Be brief.',
    earlier: [
      { role: 'user', content: 'First?' },
      { role: 'assistant', content: 'Yes.' },
    ],
    question: 'Second?',
    isShortened: false,
  })
})

test('what a chat cannot hold is left out, and that is said', () => {
  const image = { type: 'image_url', image_url: { url: '[image/png of 8 bytes, not stored]' } }
  const messages = [
    { role: 'tool', content: 'x', tool_call_id: '1' },
    { role: 'user', content: [{ type: 'text', text: 'Look' }, image] },
  ]
  expect(toReplay({ input: { messages } })).toMatchObject({ question: 'Look', earlier: [], isShortened: true })
  expect(toReplay({ input: { messages: ['[… 3 more, not stored]'] } })).toMatchObject({
    question: '',
    isShortened: true,
  })
})

test('a prompt of the completions API is a question', () => {
  expect(toReplay({ input: { prompt: 'Once upon a time' } })).toMatchObject({
    question: 'Once upon a time',
    systemPrompt: null,
  })
})
