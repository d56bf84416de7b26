import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MessagesWriter } from '@/lib/messages/messages-writer'
import { toChatMessages } from '@/lib/messages/to-chat-messages'
import { providers, type ProviderAdapter, type ReasoningDetail, type StreamPart } from '@/lib/providers'
import { createChat, readBody, WEATHER_TOOL } from '@/lib/providers/test-kit/create-chat'
import { OutputAssembler } from '@/lib/responses/output-assembler'
import { toMessages as toChatFromItems } from '@/lib/responses/to-messages'
import { ToolNames } from '@/lib/responses/tool-names'
import { type ChatBody, chatBody } from '@/lib/schemas/chat'
import { messagesBody } from '@/lib/schemas/messages'
import { responsesBody } from '@/lib/schemas/responses'
import { toRequestTemplate } from './to-provider-request'

type Assistant = Extract<ChatBody['messages'][number], { role: 'assistant' }>

const FORMATS = ['anthropic-claude-v1', 'google-gemini-v1', 'openai-responses-v1', 'xai-responses-v1', 'unknown']
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
const secret = fc.base64String({ minLength: 4, maxLength: 40 })
const format = fc.constantFrom(...FORMATS)

/** Blocks that somebody will check when they come back. */
const sealed: fc.Arbitrary<ReasoningDetail> = fc.oneof(
  fc.record({ type: fc.constant('reasoning.text' as const), text: words, signature: secret, format }),
  fc.record({ type: fc.constant('reasoning.encrypted' as const), data: secret, format, id: fc.option(words) }),
)
const anyDetail = fc.oneof(
  sealed,
  fc.record({ type: fc.constant('reasoning.summary' as const), summary: words, format }),
  fc.record({ type: fc.constant('reasoning.text' as const), text: words, format }),
  fc.record({
    type: fc.constant('reasoning.server_tool_call' as const),
    tool_name: words,
    arguments: words,
    result: fc.jsonValue(),
    tool_call_id: words,
  }),
)
const numbered = (details: ReasoningDetail[]) => details.map((detail, index) => ({ ...detail, index }))
const details = fc.array(anyDetail, { minLength: 1, maxLength: 6 }).map(numbered)
const sealedDetails = fc.array(sealed, { minLength: 1, maxLength: 6 }).map(numbered)

/** The blocks in pieces, as a stream gives them: the text first, its signature last. */
function toDeltas(all: readonly ReasoningDetail[]): ReasoningDetail[] {
  return all.flatMap((detail) => {
    if (detail.type !== 'reasoning.text' || !detail.signature || !detail.text) return [detail]
    const { text, signature, ...common } = detail
    const half = Math.floor(text.length / 2)
    const pieces = [text.slice(0, half), text.slice(half)].filter((piece) => piece !== '')
    return [...pieces.map((piece) => ({ ...common, text: piece })), { ...common, signature }]
  })
}

/** What has to come back unchanged of a block. */
const essence = ({ type, text, summary, data, signature, format: kind, id }: ReasoningDetail) => ({
  type,
  text: text ?? summary ?? '',
  data: data ?? '',
  signature: signature ?? '',
  format: kind,
  // Claude's own blocks have none.
  ...(type === 'reasoning.encrypted' && kind !== 'anthropic-claude-v1' && { id: id ?? null }),
})

test('chat completions take back whatever they gave', () => {
  fc.assert(
    fc.property(details, (sent) => {
      const answer = { role: 'assistant', content: 'x', reasoning_details: sent }
      const body = chatBody.parse({ model: 'm', messages: [{ role: 'user', content: 'Hi' }, answer] })
      const { messages } = toRequestTemplate({ body, organizationId: 'org' })
      expect((messages[1] as Assistant).reasoning_details).toEqual(sent)
    }),
  )
})

function throughMessages(sent: readonly ReasoningDetail[]): ReasoningDetail[] {
  const writer = new MessagesWriter({
    body: { messages: [{ role: 'user', content: 'Hi', name: undefined }] },
    context: { id: 'gen-1' },
    attempt: { model: { slug: 'm' }, endpoint: { providerName: 'P' } },
    prompt: { tokensTypical: 1 },
  })
  const text = sent
    .map((detail) => writer.writeDelta({ index: 0, delta: { reasoning_details: [detail] }, logprobs: undefined }))
    .join('')
  const blocks: Record<string, string>[] = []
  for (const event of text.split('\n\n').filter(Boolean)) {
    const data = JSON.parse(event.split('\ndata: ')[1] ?? '') as {
      type: string
      index: number
      content_block?: Record<string, string>
      delta?: Record<string, string>
    }
    if (data.content_block) blocks[data.index] = { ...data.content_block }
    const block = blocks[data.index]
    if (block && data.delta?.thinking) block.thinking = (block.thinking ?? '') + data.delta.thinking
    if (block && data.delta?.signature) block.signature = data.delta.signature
  }
  const body = messagesBody.parse({
    model: 'm',
    max_tokens: 9,
    messages: [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: blocks },
    ],
  })
  const [, answer] = toChatMessages(body)
  return (answer as Assistant).reasoning_details ?? []
}

function throughResponses(sent: readonly ReasoningDetail[]): ReasoningDetail[] {
  const names = new ToolNames([])
  const assembler = new OutputAssembler({ idStem: 's', names, emit: () => undefined })
  for (const detail of sent) assembler.add({ reasoning_details: [detail] })
  assembler.finish('completed')
  const input = [{ role: 'user', content: 'Hi' }, ...assembler.toOutput()]
  const [, answer] = toChatFromItems(responsesBody.parse({ model: 'm', input }), names)
  return (answer as Assistant).reasoning_details ?? []
}

describe.each([
  ['the Messages API', throughMessages],
  ['the Responses API', throughResponses],
])('%s', (_name, through) => {
  test('gives back every signed and sealed block, whole or in pieces, of whichever provider, in order', () => {
    fc.assert(
      fc.property(sealedDetails, (sent) => {
        expect(through(sent).map(essence)).toEqual(sent.map(essence))
        expect(through(toDeltas(sent)).map(essence)).toEqual(sent.map(essence))
      }),
    )
  })
})

const streamParts = (adapter: ProviderAdapter, events: readonly unknown[]): StreamPart[] => {
  const parser = adapter.createStreamParser()
  return events.flatMap((event) => parser.parse({ event: undefined, data: JSON.stringify(event) }))
}
const collectDetails = (parts: readonly StreamPart[]): ReasoningDetail[] =>
  parts.flatMap((part) => (part.type === 'delta' ? (part.delta.reasoning_details ?? []) : []))

describe('Anthropic', () => {
  const block = fc.oneof(
    fc.record({ type: fc.constant('thinking' as const), thinking: words, signature: secret }),
    fc.record({ type: fc.constant('redacted_thinking' as const), data: secret }),
  )
  type Block = { type: 'thinking'; thinking: string; signature: string } | { type: 'redacted_thinking'; data: string }

  const replay = (reasoning_details: ReasoningDetail[]): unknown => {
    const messages = createChat().messages.concat({ role: 'assistant', content: 'Done.', reasoning_details })
    const body = readBody(providers.anthropic, { messages: [...messages, { role: 'user', content: 'Go on.' }] })
    const turns = body.messages as { role: string; content: { type: string }[] }[]
    return turns[1]?.content.filter(({ type }) => type !== 'text')
  }
  const toEvents = (blocks: readonly Block[]) =>
    blocks.flatMap((one, index): unknown[] => {
      if (one.type === 'redacted_thinking') return [{ type: 'content_block_start', index, content_block: one }]
      const half = Math.floor(one.thinking.length / 2)
      const delta = (fields: object) => ({ type: 'content_block_delta', index, delta: fields })
      return [
        { type: 'content_block_start', index, content_block: { type: 'thinking', thinking: '', signature: '' } },
        delta({ type: 'thinking_delta', thinking: one.thinking.slice(0, half) }),
        delta({ type: 'thinking_delta', thinking: one.thinking.slice(half) }),
        delta({ type: 'signature_delta', signature: one.signature }),
        { type: 'content_block_stop', index },
      ]
    })

  test('gets its thinking back as it was, from a whole answer and a stream, through each API', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        const result = providers.anthropic.parseResponse({
          content: [...blocks, { type: 'text', text: 'Done.' }],
          stop_reason: 'end_turn',
        })
        const whole = result.choices[0]?.message.reasoning_details ?? []
        const streamed = collectDetails(streamParts(providers.anthropic, toEvents(blocks)))
        for (const given of [whole, streamed]) {
          expect(replay(given)).toEqual(blocks)
          expect(replay(throughMessages(given))).toEqual(blocks)
          expect(replay(throughResponses(given))).toEqual(blocks)
        }
      }),
    )
  })
})

describe('Gemini', () => {
  const call = fc.record({ city: words, signature: fc.option(secret, { nil: undefined }) })

  test('gets each thought signature back on the call that it came with, through each API', () => {
    fc.assert(
      fc.property(fc.array(call, { minLength: 1, maxLength: 4 }), secret, (calls, first) => {
        const signed = calls.map((one, index) => (index === 0 ? { ...one, signature: first } : one))
        const parts = signed.map(({ city, signature }) => ({
          functionCall: { name: 'get_weather', args: { city } },
          ...(signature !== undefined && { thoughtSignature: signature }),
        }))
        const body = { responseId: 'r1', candidates: [{ content: { parts }, finishReason: 'STOP' }] }
        const message = providers.google.parseResponse(body).choices[0]?.message
        const given = message?.reasoning_details ?? []
        expect(collectDetails(streamParts(providers.google, [body])).map(essence)).toEqual(given.map(essence))
        for (const reasoning_details of [given, throughMessages(given), throughResponses(given)]) {
          const messages = createChat().messages.concat({
            role: 'assistant',
            tool_calls: message?.tool_calls,
            reasoning_details,
          })
          const sent = readBody(providers.google, { messages, tools: [WEATHER_TOOL] }, 'gemini-3-pro-preview')
          const contents = sent.contents as { parts: { thoughtSignature?: string }[] }[]
          expect(contents[1]?.parts.map((part) => part.thoughtSignature)).toEqual(
            signed.map(({ signature }) => signature),
          )
        }
      }),
    )
  })
})
