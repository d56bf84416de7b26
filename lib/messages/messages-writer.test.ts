import { describe, expect, test } from 'vitest'
import type { ChatDelta } from '@/lib/providers'
import { messagesBody } from '@/lib/schemas/messages'
import { MessagesWriter } from './messages-writer'
import { toChatBody } from './to-chat-body'

const BODY = toChatBody(messagesBody.parse({ model: 'a/b', messages: [{ role: 'user', content: 'Hello' }] }))
const RUN = {
  body: BODY,
  context: { id: 'gen-1' },
  attempt: { model: { slug: 'a/b' }, endpoint: { providerName: 'P' } },
  prompt: { tokensTypical: 3 },
}

/** Every event of an answer's blocks, as `type index payload`. */
function writeBlocks(deltas: ChatDelta[]): string[] {
  const writer = new MessagesWriter(RUN)
  const text = [
    ...deltas.map((delta) => writer.writeDelta({ index: 0, delta, logprobs: undefined })),
    writer.writeFinish({ index: 0, finishReason: 'stop', nativeFinishReason: null }),
  ].join('')
  return text
    .split('\n\n')
    .filter(Boolean)
    .map((event) => {
      const { type, index, content_block, delta } = JSON.parse(event.split('\ndata: ')[1] ?? '') as {
        type: string
        index: number
        content_block?: { type: string }
        delta?: { type: string; [field: string]: string }
      }
      const payload = Object.entries(delta ?? {}).find(([name]) => name !== 'type')?.[1]
      return [type.replace('content_block_', ''), index, content_block?.type ?? delta?.type, payload]
        .filter((part) => part !== undefined)
        .join(' ')
    })
}

const thought = (text: string, more = {}): ChatDelta => ({
  reasoning: text,
  reasoning_details: [{ type: 'reasoning.text', text, format: 'anthropic-claude-v1', index: 0, ...more }],
})

describe('the blocks of a stream', () => {
  test('end when another kind of content, thought or call begins', () => {
    expect(
      writeBlocks([
        { role: 'assistant', content: '' },
        thought('a'),
        { reasoning_details: [{ type: 'reasoning.text', signature: 's', format: 'anthropic-claude-v1', index: 0 }] },
        thought('b', { index: 1 }),
        { content: 'x' },
        { content: 'y' },
        { tool_calls: [{ index: 0, id: '1', type: 'function', function: { name: 'f', arguments: '' } }] },
        { tool_calls: [{ index: 0, function: { arguments: '{}' } }] },
        { tool_calls: [{ index: 1, id: '2', type: 'function', function: { name: 'g', arguments: '{"a":' } }] },
        { tool_calls: [{ index: 1, function: { arguments: '1}' } }] },
      ]),
    ).toEqual([
      'start 0 thinking',
      'delta 0 thinking_delta a',
      'delta 0 signature_delta s',
      'stop 0',
      'start 1 thinking',
      'delta 1 thinking_delta b',
      'stop 1',
      'start 2 text',
      'delta 2 text_delta x',
      'delta 2 text_delta y',
      'stop 2',
      'start 3 tool_use',
      'delta 3 input_json_delta {}',
      'stop 3',
      'start 4 tool_use',
      'delta 4 input_json_delta {"a":',
      'delta 4 input_json_delta 1}',
      'stop 4',
    ])
  })

  test('reasoning without details and encrypted reasoning have blocks too', () => {
    const encrypted = { type: 'reasoning.encrypted' as const, data: 'd', format: 'anthropic-claude-v1', index: 0 }
    expect(writeBlocks([{ reasoning: 'a' }, { reasoning: 'b' }, { reasoning_details: [encrypted] }])).toEqual([
      'start 0 thinking',
      'delta 0 thinking_delta a',
      'delta 0 thinking_delta b',
      'stop 0',
      'start 1 redacted_thinking',
      'stop 1',
    ])
  })

  test('pieces of a call that was overtaken by another keep its index', () => {
    const start = (index: number) => ({ index, id: `${index}`, type: 'function' as const, function: { name: 'f' } })
    const events = writeBlocks([
      { tool_calls: [start(0)] },
      { tool_calls: [start(1)] },
      { tool_calls: [{ index: 0, function: { arguments: 'A' } }] },
      { tool_calls: [{ index: 1, function: { arguments: 'B' } }] },
    ])
    expect(events).toContain('delta 0 input_json_delta A')
    expect(events).toContain('delta 1 input_json_delta B')
  })

  test('whatever a provider sends stays inside its event', () => {
    const text = '\n\nevent: message_stop\ndata: {}\n\n'
    expect(new MessagesWriter(RUN).writeDelta({ index: 0, delta: { content: text }, logprobs: undefined })).not.toMatch(
      /^event: message_stop/m,
    )
  })
})
