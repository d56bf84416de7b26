import { describe, expect, test } from 'vitest'
import type { ChatMessage } from '../spec'
import { createChat, PIXEL, readBody, WEATHER_TOOL } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { google } from './index'

const CALL = { id: 'c1', type: 'function' as const, function: { name: 'get_weather', arguments: '{"city":"Lima"}' } }

describe('the request', () => {
  test('names the model and the method in the URL', () => {
    const url = (stream: boolean, model: string, baseUrl = 'https://g.example/v1beta') =>
      google.toRequest(createChat({ stream }), { baseUrl, apiKey: 'k', model }).url
    expect(url(false, 'gemini-3-pro')).toBe('https://g.example/v1beta/models/gemini-3-pro:generateContent')
    expect(url(true, 'gemini-3-pro')).toBe('https://g.example/v1beta/models/gemini-3-pro:streamGenerateContent?alt=sse')
    expect(url(false, 'tunedModels/my one')).toBe('https://g.example/v1beta/tunedModels/my%20one:generateContent')
    expect(url(false, 'm', 'https://g.example')).toBe('https://g.example/v1beta/models/m:generateContent')
  })

  test('instructions stand apart, neighbours of one role are merged, tool answers are the user’s', () => {
    const messages: ChatMessage[] = [
      { role: 'system', content: 'S' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'a' },
          { type: 'image_url', image_url: { url: 'https://example.org/a.webp?x=1' } },
        ],
      },
      { role: 'user', name: 'Ada', content: 'b' },
      { role: 'assistant', content: null, tool_calls: [CALL] },
      {
        role: 'tool',
        tool_call_id: 'c1',
        content: [
          { type: 'text', text: '{"sky":"blue"}' },
          { type: 'image_url', image_url: { url: PIXEL } },
        ],
      },
      { role: 'tool', tool_call_id: 'lost', content: 'plain' },
    ]
    const body = readBody(google, { messages }, 'gemini-2.5-flash')
    expect(body.systemInstruction).toEqual({ parts: [{ text: 'S' }] })
    expect(body.contents).toEqual([
      {
        role: 'user',
        parts: [
          { text: 'a' },
          { fileData: { mimeType: 'image/webp', fileUri: 'https://example.org/a.webp?x=1' } },
          { text: 'Ada: b' },
        ],
      },
      { role: 'model', parts: [{ functionCall: { id: 'c1', name: 'get_weather', args: { city: 'Lima' } } }] },
      {
        role: 'user',
        parts: [
          { functionResponse: { id: 'c1', name: 'get_weather', response: { sky: 'blue' } } },
          { inlineData: { mimeType: 'image/png', data: 'iVBORw0KGgo=' } },
          { functionResponse: { id: 'lost', name: 'unknown_tool', response: { result: 'plain' } } },
        ],
      },
    ])
  })

  test('sampling, stops and a schema are in the generation config', () => {
    const body = readBody(google, {
      temperature: 0.2,
      topK: 3,
      seed: 1,
      stop: ['a', 'b', 'c', 'd', 'e', 'f'],
      logprobs: true,
      topLogprobs: 2,
      responseFormat: {
        type: 'json_schema',
        json_schema: {
          name: 'n',
          schema: { type: 'object', additionalProperties: false, properties: { a: { type: 'integer' } } },
        },
      },
    })
    expect(body.generationConfig).toEqual({
      maxOutputTokens: 4096,
      temperature: 0.2,
      topK: 3,
      seed: 1,
      stopSequences: ['a', 'b', 'c', 'd', 'e'],
      responseLogprobs: true,
      logprobs: 2,
      responseMimeType: 'application/json',
      responseSchema: { type: 'object', properties: { a: { type: 'integer' } } },
    })
  })

  test('tools and every way to choose them', () => {
    const config = (toolChoice: Parameters<typeof createChat>[0]) =>
      readBody(google, { tools: [WEATHER_TOOL], ...toolChoice }).toolConfig
    expect(
      readBody(google, {
        tools: [
          WEATHER_TOOL,
          { type: 'function', function: { name: 'now', parameters: { type: 'object', properties: {} } } },
        ],
      }).tools,
    ).toEqual([
      {
        functionDeclarations: [
          {
            name: 'get_weather',
            description: 'The weather of a city.',
            parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
          },
          { name: 'now' },
        ],
      },
    ])
    expect(config({})).toBeUndefined()
    expect(config({ toolChoice: 'none' })).toEqual({ functionCallingConfig: { mode: 'NONE' } })
    expect(config({ toolChoice: 'required' })).toEqual({ functionCallingConfig: { mode: 'ANY' } })
    expect(config({ toolChoice: { type: 'function', function: { name: 'f' } } })).toEqual({
      functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['f'] },
    })
  })

  test.each([
    ['gemini-2.5-flash', { effort: 'medium' }, { thinkingBudget: 2048, includeThoughts: true }],
    ['gemini-2.5-flash', { effort: 'none' }, { thinkingBudget: 0, includeThoughts: false }],
    ['gemini-2.5-pro', { effort: 'none' }, { thinkingBudget: 128, includeThoughts: false }],
    ['gemini-2.5-pro', { maxTokens: 90_000 }, { thinkingBudget: 32_768, includeThoughts: true }],
    ['gemini-2.5-flash-lite', { maxTokens: 5 }, { thinkingBudget: 512, includeThoughts: true }],
    ['gemini-3-pro-preview', { effort: 'medium' }, { thinkingLevel: 'high', includeThoughts: true }],
    ['gemini-3-pro-preview', { effort: 'none' }, { thinkingLevel: 'low', includeThoughts: false }],
    ['gemini-3.1-pro-preview', { effort: 'medium' }, { thinkingLevel: 'medium', includeThoughts: true }],
    ['gemini-3-flash', { effort: 'minimal' }, { thinkingLevel: 'minimal', includeThoughts: true }],
    ['gemma-4-9b-it', { effort: 'high' }, undefined],
    ['gemini-2.0-flash', { effort: 'high' }, undefined],
  ] as const)('%s with %j', (model, reasoning, expected) => {
    const body = readBody(google, { reasoning }, model)
    expect((body.generationConfig as Record<string, unknown>).thinkingConfig).toEqual(expected)
  })
})

describe('thought signatures', () => {
  test('go back to the parts they came with', () => {
    const { details, toolCalls } = joinParts(runStream(google, [readFixtureBytes('google', 'tool-call.chunks.txt')]))
    expect(details).toEqual([
      { type: 'reasoning.encrypted', data: 'CuIBAdHtim82', format: 'google-gemini-v1', id: toolCalls[0]?.id, index: 1 },
    ])
    const body = readBody(
      google,
      { messages: [{ role: 'assistant', content: null, reasoning_details: details, tool_calls: toolCalls }] },
      'gemini-3-pro',
    )
    expect(body.contents).toMatchObject([
      {
        role: 'model',
        parts: [
          { thoughtSignature: 'CuIBAdHtim82', functionCall: { args: { city: 'Zürich' } } },
          { functionCall: { args: { city: 'Lima' } } },
        ],
      },
    ])
    expect(JSON.stringify(body).match(/thoughtSignature/g)).toHaveLength(1)
  })

  test('of a text go back to the text', () => {
    const { details, content } = joinParts(runStream(google, [readFixtureBytes('google', 'reasoning.chunks.txt')]))
    expect(details.map((detail) => detail.type)).toEqual(['reasoning.text', 'reasoning.encrypted'])
    const body = readBody(
      google,
      { messages: [{ role: 'assistant', content, reasoning_details: details }] },
      'gemini-3-pro',
    )
    expect(body.contents).toEqual([{ role: 'model', parts: [{ text: content, thoughtSignature: 'CiQBVKhc7mZb' }] }])
  })

  test('that another model’s call never had are replaced by Google’s own word for it, where they are checked', () => {
    const messages: ChatMessage[] = [{ role: 'assistant', content: null, tool_calls: [CALL, { ...CALL, id: 'c2' }] }]
    expect(
      JSON.stringify(readBody(google, { messages }, 'gemini-3-pro')).match(/skip_thought_signature_validator/g),
    ).toHaveLength(1)
    expect(JSON.stringify(readBody(google, { messages }, 'gemini-2.5-pro'))).not.toContain('thoughtSignature')
  })
})

describe('the answer', () => {
  test('thoughts are part of the completion, cached tokens of the prompt', () => {
    const { usage, reasoning } = joinParts(runStream(google, [readFixtureBytes('google', 'reasoning.chunks.txt')]))
    expect(usage).toEqual({
      promptTokens: 900,
      completionTokens: 94,
      cachedTokens: 512,
      cacheWriteTokens: 0,
      reasoningTokens: 77,
    })
    expect(reasoning).toBe('Saturn hat über 140 Monde; der größte ist Titan.')
  })

  test('calls without ids get some that follow from the answer', () => {
    const { toolCalls } = joinParts(runStream(google, [readFixtureBytes('google', 'tool-call.chunks.txt')]))
    expect(toolCalls.map((call) => call.id)).toEqual(['call_mJzXaOeUG5S2xN8P4bCd0Q_0', 'call_mJzXaOeUG5S2xN8P4bCd0Q_1'])
  })

  test.each([
    ['STOP', 'stop'],
    ['MAX_TOKENS', 'length'],
    ['SAFETY', 'content_filter'],
    ['PROHIBITED_CONTENT', 'content_filter'],
    ['MALFORMED_FUNCTION_CALL', 'error'],
    ['SOMETHING_NEW', 'stop'],
  ])('%s means %s, and ends the stream', (finishReason, expected) => {
    const parts = google
      .createStreamParser()
      .parse({ event: undefined, data: JSON.stringify({ candidates: [{ finishReason }] }) })
    expect(parts).toEqual([
      { type: 'finish', choiceIndex: 0, finishReason: expected, nativeFinishReason: finishReason },
      { type: 'end' },
    ])
  })

  test('a blocked prompt is a failure and not an empty answer', () => {
    const body = {
      promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
      usageMetadata: { promptTokenCount: 9, totalTokenCount: 9 },
    }
    expect(google.parseResponse(body)).toMatchObject({
      choices: [],
      error: { type: 'content_policy_violation', code: 'PROHIBITED_CONTENT' },
    })
    expect(google.createStreamParser().parse({ event: undefined, data: JSON.stringify(body) })).toMatchObject([
      { type: 'error', error: { type: 'content_policy_violation' } },
    ])
  })

  test('an error in the middle of a stream is one typed error', () => {
    const data = JSON.stringify({ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } })
    expect(google.createStreamParser().parse({ event: undefined, data })).toMatchObject([
      { type: 'error', error: { type: 'provider_overloaded', code: 'UNAVAILABLE' } },
    ])
  })
})
