import { expect, test } from 'vitest'
import type { ReasoningDetail } from '@/lib/providers'
import type { AssistantBlock } from '@/lib/schemas/messages'
import { openDetail } from './detail-envelope'
import { readReasoningPieces } from './reasoning-pieces'
import { toReasoningDetails } from './to-reasoning-details'

/** What a client does: it shows the blocks of an answer and sends them back unchanged. */
function roundTrip(details: ReasoningDetail[]): ReasoningDetail[] {
  const blocks = readReasoningPieces({ reasoning_details: details }).map((piece): AssistantBlock =>
    piece.kind === 'redacted'
      ? { type: 'redacted_thinking', data: piece.data }
      : { type: 'thinking', thinking: piece.text, signature: piece.signature },
  )
  return toReasoningDetails(blocks)
}

test.each<ReasoningDetail>([
  { type: 'reasoning.text', text: 'a', signature: 's', format: 'anthropic-claude-v1', index: 0 },
  { type: 'reasoning.encrypted', data: 'd', format: 'anthropic-claude-v1', index: 0 },
  { type: 'reasoning.encrypted', data: 'd', format: 'google-gemini-v1', id: 'call_1', index: 0 },
  { type: 'reasoning.encrypted', data: 'd', format: 'openai-responses-v1', id: 'rs_1', index: 0 },
  { type: 'reasoning.text', text: 'a', signature: 's', format: 'google-gemini-v1', id: 'x', index: 0 },
])('a detail comes back as it went out: %j', (detail) => {
  expect(roundTrip([detail])).toEqual([detail])
})

test('thinking that nobody signed is replayed as text that claims no origin', () => {
  expect(toReasoningDetails([{ type: 'thinking', thinking: 'a', signature: '' }])).toEqual([
    { type: 'reasoning.text', text: 'a', signature: null, format: 'unknown', index: 0 },
  ])
})

test('a string that only looks packed is taken as it is', () => {
  expect(openDetail('cw1.%%%')).toBeNull()
  expect(openDetail('cw1.e30')).toBeNull()
  expect(openDetail('sig')).toBeNull()
})
