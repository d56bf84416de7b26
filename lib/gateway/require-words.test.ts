import { expect, test } from 'vitest'
import { chatBody } from '@/lib/schemas/chat'
import { requireWords } from './require-words'

test.each([
  { messages: [{ role: 'user', content: '' }] },
  { messages: [{ role: 'assistant', content: null, reasoning: 'Hm.' }] },
  { messages: [{ role: 'system', content: [] }] },
])('a conversation in which nobody says anything is refused by the name of its field: $messages', ({ messages }) => {
  expect(() => requireWords(chatBody.parse({ messages }))).toThrow(/`messages`/)
})

test.each([
  { messages: [{ role: 'system', content: 'Be brief.' }] },
  {
    messages: [
      { role: 'assistant', content: '' },
      { role: 'user', content: 'Hi' },
    ],
  },
  { messages: [{ role: 'tool', tool_call_id: 'a', content: '' }] },
  {
    messages: [
      {
        role: 'assistant',
        tool_calls: [{ id: 'a', type: 'function', function: { name: 'f', arguments: '' } }],
      },
    ],
  },
])('one word, tool call or tool result is enough: $messages', ({ messages }) => {
  expect(() => requireWords(chatBody.parse({ messages }))).not.toThrow()
})
