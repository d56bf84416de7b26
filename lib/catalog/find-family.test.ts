import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CatalogModel } from './catalog'
import { findFamily } from './find-family'
import { indexLatest } from './index-latest'

type FileModel = { slug: string; created: string }

const directory = path.resolve('prisma/seed/catalog/models')
const files = readdirSync(directory).map((name) => readFileSync(path.join(directory, name), 'utf8'))
const listed = files.flatMap((text) => (JSON.parse(text) as { models: FileModel[] }).models)
const latest = indexLatest(listed.map(({ slug, created }) => createModel(slug, created)))

/** A model as far as families read it. */
function createModel(slug: string, created: string): CatalogModel {
  const facts = { slug, isFree: slug.endsWith(':free'), releasedAt: new Date(created) }
  // Only these facts are read, and the rest of a model would hide them.
  return facts as CatalogModel
}

describe('a family is a slug without versions, dates and stages', () => {
  test.each([
    ['anthropic/claude-opus-4.6', 'anthropic/claude-opus'],
    ['anthropic/claude-3.7-sonnet', 'anthropic/claude-sonnet'],
    ['google/gemini-3.1-pro-preview', 'google/gemini-pro'],
    ['google/gemini-2.0-flash-lite-001', 'google/gemini-flash-lite'],
    ['moonshotai/kimi-k2.6', 'moonshotai/kimi'],
    ['moonshotai/kimi-k2-thinking', 'moonshotai/kimi-thinking'],
    ['openai/gpt-5.4-mini', 'openai/gpt-mini'],
    ['openai/gpt-4o-mini-2024-07-18', 'openai/gpt-o-mini'],
    ['openai/o3', 'openai/o'],
    ['openai/o4-mini', 'openai/o-mini'],
    ['qwen/qwen3-235b-a22b-2507', 'qwen/qwen-235b-a22b'],
    ['qwen/qwen3.7-max', 'qwen/qwen-max'],
    ['z-ai/glm-4.6v', 'z-ai/glm-v'],
    ['minimax/minimax-m2.5:free', 'minimax/minimax'],
    ['mistralai/mistral-medium-3-5', 'mistralai/mistral-medium'],
    ['deepseek/deepseek-r1', 'deepseek/deepseek'],
    ['meta-llama/llama-3.3-70b-instruct', 'meta-llama/llama-70b-instruct'],
  ])('%s belongs to %s', (slug, family) => {
    expect(findFamily(slug)).toBe(family)
  })
})

describe('over the real catalogue', () => {
  test.each([
    ['~anthropic/claude-opus-latest', 'anthropic/claude-opus-5.5'],
    ['~anthropic/claude-sonnet-latest', 'anthropic/claude-sonnet-5'],
    ['~anthropic/claude-haiku-latest', 'anthropic/claude-haiku-4.5'],
    ['~google/gemini-pro-latest', 'google/gemini-3.1-pro-preview'],
    ['~google/gemini-flash-latest', 'google/gemini-3.8-flash'],
    ['~google/gemini-flash-lite-latest', 'google/gemini-3.5-flash-lite'],
    ['~moonshotai/kimi-latest', 'moonshotai/kimi-k3'],
    ['~openai/gpt-mini-latest', 'openai/gpt-5.4-mini'],
    ['~x-ai/grok-latest', 'x-ai/grok-4.6'],
    ['~z-ai/glm-latest', 'z-ai/glm-5.3'],
    ['~qwen/qwen-max-latest', 'qwen/qwen3.7-max'],
    ['~mistralai/mistral-large-latest', 'mistralai/mistral-large-2512'],
    ['~deepseek/deepseek-chat-latest', 'deepseek/deepseek-chat-v3.1'],
  ])('%s is %s', (name, slug) => {
    expect(latest.get(name)?.slug).toBe(slug)
  })

  test('every paid model has a family whose newest model is at least as new, and no name is empty', () => {
    for (const { slug, created } of listed.filter((model) => !model.slug.endsWith(':free'))) {
      const family = findFamily(slug)
      expect(family).toMatch(/^[a-z0-9-]+\/[a-z0-9._-]+$/)
      const newest = latest.get(`~${family}-latest`)
      expect(newest?.releasedAt.getTime()).toBeGreaterThanOrEqual(Date.parse(created))
    }
  })

  test('a free variant is never the newest of a family', () => {
    expect([...latest.values()].filter((model) => model.isFree)).toEqual([])
  })
})
