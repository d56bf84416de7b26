import type { z } from 'zod'
import type { AnyRouteSpec } from '@/lib/http'
import { routes } from '@/server/generated/routes'
import { createDice, type Dice, toSampler } from './sample-schema'

/** One route and method, with makers of what it takes. */
export type FuzzTarget = {
  method: string
  pattern: string
  spec: AnyRouteSpec
  sampleBody: ((dice: Dice) => unknown) | null
  queryNames: string[]
}

const MODELS = ['openai/gpt-4o', 'anthropic/claude-sonnet-4.6', 'google/gemini-2.5-flash', 'deepseek/deepseek-chat']

/** What decides which model answers would be wrong in every other sample, and hide everything behind it. */
function makeSensible(body: unknown, { pattern, dice }: { pattern: string; dice: Dice }): unknown {
  if (typeof body !== 'object' || body === null || !('model' in body || 'messages' in body || 'input' in body))
    return body
  const kept = Object.entries(body).filter(([name]) => NEEDED.has(name) || dice(4) === 0)
  const model = pattern.includes('embeddings') ? 'openai/text-embedding-3-small' : MODELS[dice(MODELS.length)]
  return { ...Object.fromEntries(kept), model, max_tokens: 5 + dice(60) }
}

const NEEDED = new Set(['messages', 'input', 'prompt', 'tools', 'stream', 'max_output_tokens'])

type Shaped = { shape?: Record<string, z.ZodType> }

/** Every route that is mounted, those of other people's added tomorrow too. */
export function listTargets(): FuzzTarget[] {
  return routes.flatMap(({ pattern, handlers }) =>
    [...handlers].flatMap(([method, handler]) => {
      const spec = (handler as { spec?: AnyRouteSpec }).spec
      if (!spec) return []
      const sampleBody = spec.body ? toSampler(spec.body) : null
      // A schema that JSON Schema cannot say would show here, and not as a route without tests.
      sampleBody?.(createDice(1))
      const sampleSensibly = sampleBody && ((dice: Dice) => makeSensible(sampleBody(dice), { pattern, dice }))
      return [
        {
          method,
          pattern,
          spec,
          sampleBody: sampleSensibly,
          queryNames: Object.keys((spec.query as Shaped | undefined)?.shape ?? {}),
        },
      ]
    }),
  )
}
