import { expect, test } from 'vitest'
import { readBody, WEATHER_TOOL } from '../test-kit/create-chat'
import { zAi } from './index'

test('thinking is a switch, tools cannot be forced', () => {
  expect(readBody(zAi, { reasoning: { effort: 'high' }, tools: [WEATHER_TOOL], toolChoice: 'required' })).toMatchObject(
    {
      thinking: { type: 'enabled' },
      tool_choice: 'auto',
    },
  )
})

test('its own words for the end of an answer', () => {
  const finish = (word: string) =>
    zAi.parseResponse({ choices: [{ message: { content: 'x' }, finish_reason: word }] }).choices[0]?.finishReason
  expect(['sensitive', 'network_error', 'model_context_window_exceeded', 'brand_new_word'].map(finish)).toEqual([
    'content_filter',
    'error',
    'length',
    'stop',
  ])
})
