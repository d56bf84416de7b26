import { expect, test } from 'vitest'
import { readBody } from '../test-kit/create-chat'
import { nvidia } from './index'

test('thinking is a variable of the chat template', () => {
  expect(readBody(nvidia, { reasoning: { enabled: true } })).toMatchObject({
    chat_template_kwargs: { thinking: true, enable_thinking: true },
  })
})
