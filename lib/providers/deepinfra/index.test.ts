import { expect, test } from 'vitest'
import { readBody } from '../test-kit/create-chat'
import { deepinfra } from './index'

test('takes the sampling fields of open models, and no strict tools', () => {
  const tools = [{ type: 'function' as const, function: { name: 'f', strict: true } }]
  const body = readBody(deepinfra, { repetitionPenalty: 1.2, tools })
  expect(body).toMatchObject({ repetition_penalty: 1.2, tools: [{ type: 'function', function: { name: 'f' } }] })
  expect(JSON.stringify(body)).not.toContain('strict')
})
