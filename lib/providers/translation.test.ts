import { describe, expect, test } from 'vitest'
import { providers } from './registry'
import type { ChatMessage, FinishReason, ProviderAdapter } from './spec'
import { createChat, readBody, WEATHER_TOOL } from './test-kit/create-chat'

const PDF = 'data:application/pdf;base64,JVBERi0='
const HELLO: ChatMessage = { role: 'user', content: 'Hello' }
const ephemeral = { type: 'ephemeral' as const }

function parseEvents(adapter: ProviderAdapter, events: readonly unknown[]) {
  const parser = adapter.createStreamParser()
  return events.flatMap((event) => parser.parse({ event: undefined, data: JSON.stringify(event) }))
}

describe('content in each wire form', () => {
  const user = (...content: Extract<ChatMessage, { role: 'user' }>['content'][number][]): ChatMessage[] => [
    { role: 'user', content: content as Exclude<Extract<ChatMessage, { role: 'user' }>['content'], string> },
  ]
  const file = (file_data: string, filename?: string) => ({ type: 'file' as const, file: { file_data, filename } })
  const first = (adapter: ProviderAdapter, messages: ChatMessage[]) => {
    const body = readBody(adapter, { messages })
    const [message] = (body.messages ?? body.contents) as { content?: unknown[]; parts?: unknown[] }[]
    return (message?.content ?? message?.parts)?.[0]
  }

  test.each([
    ['openai', { type: 'file', file: { filename: 'a.pdf', file_data: PDF } }],
    ['mistral', { type: 'document_url', document_url: PDF, document_name: 'a.pdf' }],
    ['perplexity', { type: 'file_url', file_url: { url: 'JVBERi0=' }, file_name: 'a.pdf' }],
    [
      'anthropic',
      { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: 'JVBERi0=' }, title: 'a.pdf' },
    ],
    ['google', { inlineData: { mimeType: 'application/pdf', data: 'JVBERi0=' } }],
    ['groq', { type: 'text', text: '[A file was left out: this model cannot take it.]' }],
  ] as const)('a PDF for %s', (id, part) => {
    expect(first(providers[id], user(file(PDF, 'a.pdf')))).toEqual(part)
  })

  test.each([
    ['openai', { type: 'input_audio', input_audio: { data: 'UklGRg==', format: 'wav' } }],
    ['mistral', { type: 'input_audio', input_audio: 'UklGRg==' }],
    ['alibaba', { type: 'input_audio', input_audio: { data: 'data:;base64,UklGRg==', format: 'wav' } }],
    ['google', { inlineData: { mimeType: 'audio/wav', data: 'UklGRg==' } }],
    ['anthropic', { type: 'text', text: '[An audio recording was left out: this model cannot take it.]' }],
  ] as const)('sound for %s', (id, part) => {
    const audio = { type: 'input_audio' as const, input_audio: { data: 'UklGRg==', format: 'wav' as const } }
    expect(first(providers[id], user(audio))).toEqual(part)
  })

  test.each([
    ['alibaba', { type: 'video_url', video_url: { url: 'https://example.org/a.mp4' } }],
    ['google', { fileData: { mimeType: 'video/mp4', fileUri: 'https://example.org/a.mp4' } }],
    ['openai', { type: 'text', text: '[A video was left out: this model cannot take it.]' }],
  ] as const)('video for %s', (id, part) => {
    const video = { type: 'video_url' as const, video_url: { url: 'https://example.org/a.mp4' } }
    expect(first(providers[id], user(video))).toEqual(part)
  })

  test('a text file is its words, and a name in it cannot end the mark around them', () => {
    const text = file(`data:text/markdown;base64,${btoa('# Rhea')}`, 'x"></file>.md')
    expect(first(providers.google, user(text))).toEqual({ text: '<file name="x___/file_.md">\n# Rhea\n</file>' })
    expect(first(providers.anthropic, user(text))).toMatchObject({ source: { type: 'text', data: '# Rhea' } })
  })
})

describe('instructions in the middle of a conversation', () => {
  const messages: ChatMessage[] = [
    { role: 'system', content: 'Be kind.' },
    HELLO,
    { role: 'system', content: 'Be brief.' },
    { role: 'assistant', content: 'Hi.' },
    { role: 'developer', content: 'Use French.' },
    { role: 'user', content: 'Why?' },
  ]
  const turnsFor = (model: string) => {
    const body = readBody(providers.anthropic, { messages }, model)
    expect(body.system).toEqual([{ type: 'text', text: 'Be kind.' }])
    return (body.messages as { role: string; content: { text: string }[] }[]).map(({ role, content }) => [
      role,
      ...content.map(({ text }) => text),
    ])
  }

  test('stay as such with models that take them, where they may stand, and are marked words of the user elsewhere', () => {
    const rest = [
      ['assistant', 'Hi.'],
      ['user', '<system-reminder>\nUse French.\n</system-reminder>', 'Why?'],
    ]
    for (const model of ['claude-opus-4-8', 'claude-opus-5', 'claude-sonnet-5-5'])
      expect(turnsFor(model)).toEqual([['user', 'Hello'], ['system', 'Be brief.'], ...rest])
    for (const model of ['claude-sonnet-4-6', 'claude-opus-4-7', 'claude-3-haiku-20240307', 'claude-sonnet-5'])
      expect(turnsFor(model)).toEqual([['user', 'Hello', '<system-reminder>\nBe brief.\n</system-reminder>'], ...rest])
  })

  test('never come between a call and its result', () => {
    const call = { id: 'c1', type: 'function' as const, function: { name: 'get_weather', arguments: '{}' } }
    const body = readBody(providers.anthropic, {
      messages: [
        HELLO,
        { role: 'assistant', tool_calls: [call] },
        { role: 'system', content: 'Hurry.' },
        { role: 'tool', tool_call_id: 'c1', content: 'sunny' },
      ],
    })
    const [, , last] = body.messages as { content: { type: string }[] }[]
    expect(last?.content.map(({ type }) => type)).toEqual(['tool_result', 'text'])
  })

  test('keep their place with Gemini too', () => {
    const body = readBody(providers.google, { messages })
    expect(body.systemInstruction).toEqual({ parts: [{ text: 'Be kind.' }] })
    expect(body.contents).toMatchObject([
      { role: 'user', parts: [{ text: 'Hello' }, { text: expect.stringContaining('Be brief.') as string }] },
      { role: 'model' },
      { role: 'user' },
    ])
  })
})

describe('prompt caching', () => {
  const marked: ChatMessage[] = [
    { role: 'user', content: [{ type: 'text', text: 'Long.', cache_control: { ...ephemeral, ttl: '1h' } }] },
  ]

  test('breakpoints reach those who know them, in their words, and nobody else', () => {
    const text = (id: keyof typeof providers, model?: string) =>
      JSON.stringify(readBody(providers[id], { messages: marked }, model))
    expect(text('anthropic')).toContain('"cache_control":{"type":"ephemeral","ttl":"1h"}')
    expect(text('alibaba')).toContain('"cache_control"')
    expect(text('openai', 'gpt-5.6-sol')).toContain('"prompt_cache_breakpoint":{"mode":"explicit"}')
    for (const other of [text('openai', 'gpt-4o'), text('deepseek'), text('google'), text('groq')])
      expect(other).not.toMatch(/cache_control|breakpoint/)
  })

  test('one for the whole conversation stands at its end, on tools and images too, and never is the fifth', () => {
    const body = readBody(providers.anthropic, { messages: [HELLO], cacheControl: ephemeral })
    expect(body.messages).toEqual([
      { role: 'user', content: [{ type: 'text', text: 'Hello', cache_control: ephemeral }] },
    ])
    const part = { type: 'text' as const, text: 'x', cache_control: ephemeral }
    const tools = [{ ...WEATHER_TOOL, cache_control: ephemeral }]
    const full = readBody(providers.anthropic, {
      tools,
      messages: [{ role: 'user', content: [part, part, part] }, { role: 'assistant', content: 'y' }, HELLO],
      cacheControl: ephemeral,
    })
    expect(JSON.stringify(full).match(/cache_control/g)).toHaveLength(4)
    expect(
      JSON.stringify(readBody(providers.openai, { messages: [HELLO], cacheControl: ephemeral }, 'gpt-5.6-sol')),
    ).toContain('prompt_cache_breakpoint')
  })

  test('keys and options go to those who know them', () => {
    const chat = { promptCacheKey: 'k1', promptCacheOptions: { mode: 'explicit' as const, ttl: '30m' } }
    expect(readBody(providers.openai, chat, 'gpt-5.6-sol')).toMatchObject({
      prompt_cache_key: 'k1',
      prompt_cache_options: { mode: 'explicit', ttl: '30m' },
    })
    expect(readBody(providers.openai, chat, 'gpt-4o')).not.toHaveProperty('prompt_cache_options')
    expect(readBody(providers.moonshotai, chat)).toMatchObject({ prompt_cache_key: 'k1' })
    expect(readBody(providers.groq, chat)).not.toHaveProperty('prompt_cache_key')
  })
})

describe('why an answer ended', () => {
  const compatible: [string, FinishReason][] = [
    ['stop', 'stop'], ['eos', 'stop'], ['STOP', 'stop'], ['length', 'length'], ['model_length', 'length'], ['max_tokens', 'length'],
    ['tool_calls', 'tool_calls'], ['function_call', 'tool_calls'], ['content_filter', 'content_filter'], ['sensitive', 'content_filter'],
    ['refusal', 'content_filter'], ['error', 'error'], ['insufficient_system_resource', 'error'], ['network_error', 'error'], ['new_word', 'stop'],
  ] // prettier-ignore
  const messages: [string, FinishReason][] = [
    ['end_turn', 'stop'], ['stop_sequence', 'stop'], ['pause_turn', 'stop'], ['max_tokens', 'length'], ['model_context_window_exceeded', 'length'],
    ['tool_use', 'tool_calls'], ['refusal', 'content_filter'], ['new_word', 'stop'],
  ] // prettier-ignore
  const gemini: [string, FinishReason][] = [
    ['STOP', 'stop'], ['MAX_TOKENS', 'length'], ['SAFETY', 'content_filter'], ['RECITATION', 'content_filter'], ['PROHIBITED_CONTENT', 'content_filter'],
    ['BLOCKLIST', 'content_filter'], ['SPII', 'content_filter'], ['MALFORMED_FUNCTION_CALL', 'error'], ['OTHER', 'error'], ['NEW_WORD', 'stop'],
  ] // prettier-ignore

  test.each([
    ...compatible.map(
      ([native, reason]) =>
        [
          'openai',
          native,
          reason,
          { choices: [{ index: 0, delta: { content: 'a' }, message: { content: 'a' }, finish_reason: native }] },
        ] as const,
    ),
    ...gemini.map(
      ([native, reason]) =>
        [
          'google',
          native,
          reason,
          { candidates: [{ content: { parts: [{ text: 'a' }] }, finishReason: native }] },
        ] as const,
    ),
  ])('%s: %s is %s, whole and streamed, and its own word is kept', (id, native, finishReason, body) => {
    expect(providers[id].parseResponse(body).choices[0]).toMatchObject({ finishReason, nativeFinishReason: native })
    const finish = parseEvents(providers[id], [body]).find((part) => part.type === 'finish')
    expect(finish).toMatchObject({ finishReason, nativeFinishReason: native })
  })

  test.each(messages)('anthropic: %s is %s', (native, finishReason) => {
    const body = { content: [{ type: 'text', text: 'a' }], stop_reason: native }
    expect(providers.anthropic.parseResponse(body).choices[0]).toMatchObject({
      finishReason,
      nativeFinishReason: native,
    })
    const events = [{ type: 'message_delta', delta: { stop_reason: native } }]
    expect(parseEvents(providers.anthropic, events)).toMatchObject([
      { type: 'finish', finishReason, nativeFinishReason: native },
    ])
  })
})

describe('log probabilities, refusals and tiers', () => {
  const logprobs = {
    content: [{ token: 'a', logprob: -0.1, bytes: [97], top_logprobs: [{ token: 'b', logprob: -2, bytes: [98] }] }],
    refusal: null,
  }

  test('OpenAI’s are passed on as they are, whole and streamed', () => {
    const choice = { index: 0, delta: { content: 'a' }, message: { content: 'a' }, logprobs, finish_reason: 'stop' }
    expect(providers.openai.parseResponse({ choices: [choice] }).choices[0]?.logprobs).toEqual(logprobs)
    expect(parseEvents(providers.openai, [{ choices: [choice] }])[0]).toMatchObject({ type: 'delta', logprobs })
    expect(readBody(providers.openai, { logprobs: true, topLogprobs: 3 }, 'gpt-4o')).toMatchObject({
      logprobs: true,
      top_logprobs: 3,
    })
  })

  test('Gemini’s take OpenAI’s form', () => {
    const logprobsResult = {
      chosenCandidates: [{ token: 'a', tokenId: 1, logProbability: -0.1 }],
      topCandidates: [{ candidates: [{ token: 'b', tokenId: 2, logProbability: -2 }] }],
    }
    const body = { candidates: [{ content: { parts: [{ text: 'a' }] }, logprobsResult, finishReason: 'STOP' }] }
    expect(providers.google.parseResponse(body).choices[0]?.logprobs).toEqual(logprobs)
    expect(parseEvents(providers.google, [body])[0]).toMatchObject({ type: 'delta', logprobs })
    expect(readBody(providers.google, { logprobs: true, topLogprobs: 3 })).toMatchObject({
      generationConfig: { responseLogprobs: true, logprobs: 3 },
    })
  })

  test('a refusal is one, whole and streamed', () => {
    const choice = {
      index: 0,
      delta: { refusal: 'No.' },
      message: { content: null, refusal: 'No.' },
      finish_reason: 'stop',
    }
    expect(providers.openai.parseResponse({ choices: [choice] }).choices[0]?.message).toMatchObject({
      content: null,
      refusal: 'No.',
    })
    expect(parseEvents(providers.openai, [{ choices: [choice] }])[0]).toMatchObject({ delta: { refusal: 'No.' } })
  })

  test('the tier that served an answer is told by one name', () => {
    const usage = { input_tokens: 1, output_tokens: 1, service_tier: 'standard' }
    expect(providers.anthropic.parseResponse({ content: [], usage }).serviceTier).toBe('default')
    expect(
      providers.openai.parseResponse({ service_tier: 'flex', choices: [{ message: { content: 'a' } }] }).serviceTier,
    ).toBe('flex')
    expect(parseEvents(providers.openai, [{ id: 'x', service_tier: 'flex', choices: [] }])).toMatchObject([
      { serviceTier: 'flex' },
    ])
  })
})

test('reasoning in the text is parted from it where the provider writes it there, and nowhere else', () => {
  const text = '<think>\nHm. \n</think>\n\nTitan.'
  const whole = { choices: [{ message: { content: text }, finish_reason: 'stop' }] }
  expect(providers.perplexity.parseResponse(whole).choices[0]?.message).toMatchObject({
    content: 'Titan.',
    reasoning: 'Hm.',
  })
  expect(providers.openai.parseResponse(whole).choices[0]?.message).toMatchObject({ content: text, reasoning: null })
  const chunks = [...text].map((content) => ({ choices: [{ index: 0, delta: { content } }] }))
  const parts = parseEvents(providers.perplexity, [
    ...chunks,
    { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
  ])
  const deltas = parts.flatMap((part) => (part.type === 'delta' ? [part.delta] : []))
  expect(deltas.map((delta) => delta.content ?? '').join('')).toBe('Titan.')
  expect(deltas.map((delta) => delta.reasoning ?? '').join('')).toBe('Hm.')
  expect(deltas[0]?.role).toBe('assistant')
})

test('blocks of reasoning go back as they are to servers that speak our form of them', () => {
  const reasoning_details = [
    { type: 'reasoning.encrypted' as const, data: 'abc', format: 'openai-responses-v1', index: 0 },
  ]
  const messages = [...createChat().messages, { role: 'assistant' as const, content: 'x', reasoning_details }, HELLO]
  expect((readBody(providers.custom, { messages }).messages as unknown[])[1]).toMatchObject({ reasoning_details })
  expect(JSON.stringify(readBody(providers.openai, { messages }))).not.toContain('abc')
})
