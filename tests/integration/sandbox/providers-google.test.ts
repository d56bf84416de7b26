import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { countTokens } from '@/sandbox/providers/generate/count-tokens'
import { events, GOOGLE_HEADERS, post, useSandbox } from './providers-support'

const sandbox = useSandbox()
const url = (model: string, method: string) =>
  `${sandbox.url()}/providers/google/v1beta/models/${encodeURIComponent(model)}:${method}`
const ask = (text: string, more: Record<string, unknown> = {}) => ({
  contents: [{ role: 'user', parts: [{ text }] }],
  ...more,
})
const tools = [
  {
    functionDeclarations: [
      {
        name: 'get_weather',
        parameters: { type: 'OBJECT', properties: { city: { type: 'STRING' } }, required: ['city'] },
      },
    ],
  },
]

const part = z.looseObject({
  text: z.string().optional(),
  thought: z.boolean().optional(),
  functionCall: z.looseObject({ name: z.string() }).optional(),
})
const result = z.looseObject({
  candidates: z.array(
    z.looseObject({
      content: z.looseObject({ role: z.string(), parts: z.array(part).optional() }),
      finishReason: z.string().optional(),
    }),
  ),
  usageMetadata: z.looseObject({
    promptTokenCount: z.number(),
    candidatesTokenCount: z.number(),
    totalTokenCount: z.number(),
    thoughtsTokenCount: z.number().optional(),
    cachedContentTokenCount: z.number().optional(),
  }),
})

async function generate(model: string, body: unknown) {
  const response = await post(url(model, 'generateContent'), GOOGLE_HEADERS, body)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return result.parse(JSON.parse(text))
}

function textOf(made: z.infer<typeof result>): string {
  return (made.candidates[0]?.content.parts ?? []).map((piece) => piece.text ?? '').join('')
}

describe('generateContent', () => {
  it('answers with honest counts that leave thoughts beside the answer', async () => {
    const made = await generate('gemini-2.5-flash', ask('What is rain? nonce:g7'))
    expect(textOf(made)).toContain('nonce:g7')
    const {
      promptTokenCount: prompt,
      candidatesTokenCount: answered,
      thoughtsTokenCount: thoughts = 0,
      totalTokenCount,
    } = made.usageMetadata
    expect(answered).toBe(countTokens(textOf(made)))
    expect(thoughts).toBeGreaterThan(0)
    expect(totalTokenCount).toBe(prompt + answered + thoughts)
    expect(made.candidates[0]?.finishReason).toBe('STOP')
  })

  it('shows thoughts on request only, and none with a budget of 0', async () => {
    const thinking = (config: unknown) => ask('What is rain?', { generationConfig: { thinkingConfig: config } })
    const shown = await generate('gemini-2.5-flash', thinking({ includeThoughts: true }))
    expect(shown.candidates[0]?.content.parts?.[0]).toMatchObject({ thought: true })
    const none = await generate('gemini-2.5-flash', thinking({ thinkingBudget: 0 }))
    expect(none.usageMetadata.thoughtsTokenCount).toBeUndefined()
    await expect(generate('gemini-2.5-pro', thinking({ thinkingBudget: 0 }))).rejects.toThrow('Budget 0 is invalid')
  })

  it('respects maxOutputTokens, stop sequences, JSON schemas and images', async () => {
    const config = (generationConfig: unknown, text: string) =>
      generate('gemini-2.5-flash-lite', ask(text, { generationConfig }))
    expect((await config({ maxOutputTokens: 4 }, 'write 50 words')).candidates[0]?.finishReason).toBe('MAX_TOKENS')
    expect(textOf(await config({ stopSequences: ['#'] }, 'say exactly: a#b'))).toBe('a')
    const schema = { type: 'OBJECT', properties: { n: { type: 'INTEGER' } }, required: ['n'] }
    expect(
      JSON.parse(textOf(await config({ responseMimeType: 'application/json', responseSchema: schema }, 'pick 7'))),
    ).toEqual({ n: 7 })
    const parts = [
      { inlineData: { mimeType: 'image/webp', data: Buffer.alloc(9).toString('base64') } },
      { text: 'What?' },
    ]
    expect(textOf(await generate('gemini-2.5-flash', { contents: [{ parts }] }))).toContain('image/webp')
  })

  it('caches a long prefix', async () => {
    const body = ask('A long preface about harbours. '.repeat(200))
    expect((await generate('gemini-2.5-flash', body)).usageMetadata.cachedContentTokenCount).toBeUndefined()
    expect((await generate('gemini-2.5-flash', body)).usageMetadata.cachedContentTokenCount).toBeGreaterThanOrEqual(
      1_024,
    )
  })

  it('calls functions and wants the signature of the call back from Gemini 3 on', async () => {
    const body = ask('What is the weather in Rome?', { tools })
    const first = await generate('gemini-3-pro-preview', body)
    const parts = first.candidates[0]?.content.parts ?? []
    expect(parts[0]).toMatchObject({
      functionCall: { name: 'get_weather', args: { city: 'Rome' } },
      thoughtSignature: expect.any(String) as unknown,
    })
    const answerParts = [{ functionResponse: { name: 'get_weather', response: { degrees: 21 } } }]
    const follow = (model: unknown[]) => ({
      ...body,
      contents: [...body.contents, { role: 'model', parts: model }, { role: 'user', parts: answerParts }],
    })
    expect(textOf(await generate('gemini-3-pro-preview', follow(parts)))).toContain('"degrees":21')
    const unsigned = parts.map(({ functionCall }) => ({ functionCall }))
    await expect(generate('gemini-3-pro-preview', follow(unsigned))).rejects.toThrow('missing a thought_signature')
    const forged = unsigned.map((piece) => ({ ...piece, thoughtSignature: 'Zm9v' }))
    await expect(generate('gemini-3-pro-preview', follow(forged))).rejects.toThrow('Corrupted thought signature')
    expect(textOf(await generate('gemini-2.5-flash', follow(unsigned)))).toContain('21')
  })

  it('follows the function calling mode', async () => {
    const calling = (functionCallingConfig: unknown, text: string) =>
      generate('gemini-2.5-flash', ask(text, { tools, toolConfig: { functionCallingConfig } }))
    expect((await calling({ mode: 'ANY' }, 'Hello')).candidates[0]?.content.parts?.[0]?.functionCall?.name).toBe(
      'get_weather',
    )
    expect(textOf(await calling({ mode: 'NONE' }, 'The weather?'))).not.toBe('')
  })
})

describe('streamGenerateContent', () => {
  it('sends whole responses as events that add up to the answer, the last with the finish reason', async () => {
    const body = ask('Why do cats purr?')
    const whole = await generate('gemini-2.5-flash', body)
    const text = await (
      await post(`${url('gemini-2.5-flash', 'streamGenerateContent')}?alt=sse`, GOOGLE_HEADERS, body)
    ).text()
    const chunks = events(text).map((data) => result.parse(JSON.parse(data)))
    expect(chunks.map(textOf).join('')).toBe(textOf(whole))
    expect(chunks.at(-1)?.candidates[0]?.finishReason).toBe('STOP')
    expect(chunks.at(-1)?.usageMetadata).toMatchObject({ totalTokenCount: whole.usageMetadata.totalTokenCount })
    expect(chunks.slice(0, -1).every((chunk) => chunk.candidates[0]?.finishReason === undefined)).toBe(true)
  })

  it('sends one JSON array without alt=sse', async () => {
    const text = await (await post(url('gemini-2.5-flash', 'streamGenerateContent'), GOOGLE_HEADERS, ask('Hi'))).text()
    expect(z.array(result).parse(JSON.parse(text)).map(textOf).join('')).not.toBe('')
  })
})

describe('refusals of Google', () => {
  it.each([
    ['no contents', {}, 'contents is not specified'],
    ['an unknown role', { contents: [{ role: 'assistant', parts: [{ text: 'x' }] }] }, 'Please use a valid role'],
    ['an unknown field', ask('x', { messages: [] }), 'Unknown name "messages"'],
    [
      'a JSON Schema keyword',
      ask('x', {
        tools: [{ functionDeclarations: [{ name: 'f', parameters: { type: 'object', additionalProperties: false } }] }],
      }),
      'Unknown name "additionalProperties"',
    ],
    [
      'a missing response',
      {
        contents: [
          ...ask('x').contents,
          { role: 'model', parts: [{ functionCall: { name: 'f' } }] },
          ...ask('y').contents,
        ],
      },
      'number of function response parts',
    ],
  ])('400 INVALID_ARGUMENT for %s', async (_name, body, text) => {
    const response = await post(url('gemini-2.5-flash', 'generateContent'), GOOGLE_HEADERS, body)
    const error: unknown = await response.json()
    expect(error).toMatchObject({
      error: { code: 400, status: 'INVALID_ARGUMENT', message: expect.stringContaining(text) as unknown },
    })
  })

  it('403 without a key, 400 with a wrong one, 429 with the delay in the body, a blocked prompt without candidates', async () => {
    const call = async (model: string, headers: Record<string, string>) => {
      const response = await post(
        url(model, 'generateContent'),
        { 'content-type': 'application/json', ...headers },
        ask('x'),
      )
      const json: unknown = await response.json()
      return json
    }
    expect(await call('gemini-2.5-pro', {})).toMatchObject({ error: { code: 403, status: 'PERMISSION_DENIED' } })
    expect(await call('gemini-2.5-pro', { 'x-goog-api-key': 'invalid' })).toMatchObject({
      error: { code: 400, details: [{ reason: 'API_KEY_INVALID' }] },
    })
    expect(await call('gemini-2.5-pro#429=17', GOOGLE_HEADERS)).toMatchObject({
      error: { status: 'RESOURCE_EXHAUSTED', details: [{ retryDelay: '17s' }] },
    })
    expect(await call('gemini-2.5-pro#moderation', GOOGLE_HEADERS)).toMatchObject({
      promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
    })
  })
})
