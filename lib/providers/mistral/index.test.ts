import { expect, test } from 'vitest'
import { readBody, WEATHER_TOOL } from '../test-kit/create-chat'
import { joinParts } from '../test-kit/join-parts'
import { readFixtureBytes } from '../test-kit/read-fixture'
import { runStream } from '../test-kit/run-stream'
import { mistral } from './index'

test('thinking inside the content becomes reasoning, cached tokens are counted', () => {
  const joined = joinParts(runStream(mistral, [readFixtureBytes('mistral', 'reasoning.chunks.txt')]))
  expect(joined.reasoning).toBe('Saturn hat über 140 Monde; der größte ist Titan.')
  expect(joined.usage).toEqual({
    promptTokens: 720,
    completionTokens: 95,
    cachedTokens: 640,
    cacheWriteTokens: 0,
    reasoningTokens: 80,
  })
  const whole = mistral.parseResponse({
    choices: [
      {
        message: {
          content: [
            { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
            { type: 'text', text: 'yes' },
          ],
        },
        finish_reason: 'model_length',
      },
    ],
  })
  expect(whole.choices[0]).toMatchObject({
    finishReason: 'length',
    nativeFinishReason: 'model_length',
    message: { content: 'yes', reasoning: 'hm' },
  })
})

test('its own words for seed, forced tools and effort; no field that it would refuse', () => {
  const body = readBody(
    mistral,
    {
      stream: true,
      seed: 7,
      tools: [WEATHER_TOOL],
      toolChoice: 'required',
      reasoning: { effort: 'low' },
      user: 'u',
      logprobs: true,
    },
    'mistral-small-latest',
  )
  expect(body).toMatchObject({ random_seed: 7, tool_choice: 'any', reasoning_effort: 'high', max_tokens: 4096 })
  for (const field of ['seed', 'stream_options', 'user', 'logprobs']) expect(body).not.toHaveProperty(field)
  expect(readBody(mistral, { reasoning: { effort: 'low' } }, 'magistral-medium-latest')).not.toHaveProperty(
    'reasoning_effort',
  )
})

test('ids of other providers are made to fit, a prefilled answer is marked', () => {
  const body = readBody(mistral, {
    messages: [
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'call_abc', type: 'function', function: { name: 'f', arguments: '{}' } }],
      },
      { role: 'tool', tool_call_id: 'call_abc', content: 'ok' },
      { role: 'assistant', content: 'So' },
    ],
  })
  const [call, answer, prefill] = body.messages as [{ tool_calls: [{ id: string }] }, { tool_call_id: string }, unknown]
  expect(call.tool_calls[0].id).toMatch(/^[A-Za-z0-9]{9}$/)
  expect(answer.tool_call_id).toBe(call.tool_calls[0].id)
  expect(prefill).toEqual({ role: 'assistant', content: 'So', prefix: true })
})
