import type { LanguageSample } from './code-samples'
import { buildCodeSamples } from './code-samples'

type ChainSample = { baseUrl: string; slug: string; models: readonly string[] }

/** The body fields that do what a chain does, for clients that send the list themselves. */
function buildChainJson(models: readonly string[]): string {
  return JSON.stringify({ route: 'fallback', models }, null, 2)
}

/** A chain as JSON, and requests that call it by its name. */
export function buildChainSamples({
  baseUrl,
  slug,
  models,
}: ChainSample): [{ label: string; language: 'json'; code: string }, ...LanguageSample[]] {
  const json = { label: 'JSON', language: 'json', code: buildChainJson(models) } as const
  return [json, ...buildCodeSamples({ baseUrl, model: `@chain/${slug}` })]
}
