import { alibaba } from './alibaba'
import { anthropic } from './anthropic'
import { azure } from './azure'
import { cerebras } from './cerebras'
import { cohere } from './cohere'
import { custom } from './custom'
import { deepinfra } from './deepinfra'
import { deepseek } from './deepseek'
import { fireworks } from './fireworks'
import { google } from './google'
import { googleVertex } from './google-vertex'
import { groq } from './groq'
import { minimax } from './minimax'
import { mistral } from './mistral'
import { moonshotai } from './moonshotai'
import { novita } from './novita'
import { nvidia } from './nvidia'
import { openai } from './openai'
import { perplexity } from './perplexity'
import type { ProviderAdapter } from './spec'
import { together } from './together'
import { xai } from './xai'
import { zAi } from './z-ai'

/** Every provider this installation can talk to, by the id that the catalogue's endpoints name. */
export const providers = {
  alibaba,
  anthropic,
  azure,
  cerebras,
  cohere,
  custom,
  deepinfra,
  deepseek,
  fireworks,
  google,
  'google-vertex': googleVertex,
  groq,
  minimax,
  mistral,
  moonshotai,
  novita,
  nvidia,
  openai,
  perplexity,
  together,
  xai,
  'z-ai': zAi,
} satisfies Record<string, ProviderAdapter>

export type ProviderId = keyof typeof providers

/** The adapter of a provider, or undefined for an id that is not registered. */
export function findAdapter(id: string): ProviderAdapter | undefined {
  return isProviderId(id) ? providers[id] : undefined
}

function isProviderId(id: string): id is ProviderId {
  return Object.hasOwn(providers, id)
}
