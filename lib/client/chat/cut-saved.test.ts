import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSaved, NOTHING_KEPT } from './cut-saved'
import { newMessage } from './new-message'

test('what the server has and what is sent are together the whole message, wherever it is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.nat(), fc.nat(), (content, reasoning, first, second) => {
      const message = newMessage({ role: 'assistant', position: 1, content, reasoning })
      const kept = { content: first % (content.length + 1), reasoning: second % (reasoning.length + 1) }
      const sent = cutSaved(message, kept)
      expect(content.slice(0, sent.content_from ?? 0) + sent.content).toBe(content)
      expect(reasoning.slice(0, sent.reasoning_from ?? 0) + (sent.reasoning ?? '')).toBe(reasoning)
    }),
  )
})

test('a message that the server has nothing of is sent as it is', () => {
  const message = newMessage({ role: 'user', position: 1, content: 'Hello' })
  expect(cutSaved(message, NOTHING_KEPT)).not.toHaveProperty('content_from')
})
