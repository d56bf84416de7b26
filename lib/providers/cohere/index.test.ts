import { expect, test } from 'vitest'
import { readBody, WEATHER_TOOL } from '../test-kit/create-chat'
import { cohere } from './index'

test('thinking is on or off, and fields outside its compatibility API stay away', () => {
  expect(readBody(cohere, { reasoning: { effort: 'low' } })).toMatchObject({ reasoning_effort: 'high' })
  expect(readBody(cohere, { reasoning: { enabled: false } })).toMatchObject({ reasoning_effort: 'none' })
  const body = readBody(cohere, {
    tools: [WEATHER_TOOL],
    toolChoice: 'required',
    parallelToolCalls: true,
    logitBias: { '1': 1 },
    user: 'u',
  })
  for (const field of ['tool_choice', 'parallel_tool_calls', 'logit_bias', 'user'])
    expect(body).not.toHaveProperty(field)
  expect(body).toHaveProperty('tools')
})
