import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { buildClientSamples } from './client-configs'

const sample = { baseUrl: 'http://localhost:3000/api/v1', model: 'qwen/qwen3.6-plus:free' }
const [openCode, aider, continueDev] = buildClientSamples(sample).map(({ code }) => code)

test('OpenCode finds the base URL, the key of the environment and the model', () => {
  expect(JSON.parse(openCode ?? '')).toMatchObject({
    model: 'openrouter/qwen/qwen3.6-plus:free',
    provider: {
      openrouter: {
        options: { baseURL: sample.baseUrl, apiKey: '{env:CAUSEWAY_API_KEY}' },
        models: { [sample.model]: {} },
      },
    },
  })
})

test('Continue reads YAML in which a slug with a colon stays a text', () => {
  const config = z.object({ models: z.array(z.record(z.string(), z.unknown())) }).parse(parse(continueDev ?? ''))
  expect(config.models[0]).toMatchObject({ provider: 'openrouter', model: sample.model, apiBase: sample.baseUrl })
})

test('Aider is told the base URL, the key and the model', () => {
  expect(aider).toContain(`OPENROUTER_API_BASE=${sample.baseUrl}\n`)
  expect(aider).toContain('aider --model openrouter/qwen/qwen3.6-plus:free')
})
