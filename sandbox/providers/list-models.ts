import { listModels } from './model-lists'
import { renderModel, renderModelList } from './openai/list-models'
import { openaiWire } from './openai/wire'
import { anthropicWire } from './anthropic/wire'
import { googleWire } from './google/wire'
import { ProviderFailure } from './provider-failure'
import { sendFailure } from './send-failure'
import type { Exchange } from './transport/exchange'
import { sendJson } from './transport/send-json'

const MODELS_PATH = /\/models(?:\/(.+))?$/

/** `GET …/models` and `GET …/models/{id}` in the provider's own shape. */
export function answerModels(exchange: Exchange): void {
  const wire = errorWireOf(exchange.provider)
  try {
    wire.authenticate(exchange)
    const match = MODELS_PATH.exec(exchange.path)
    if (!match) throw new ProviderFailure('not_found', `Invalid URL (GET ${exchange.path})`, { code: 'unknown_url' })
    const body =
      match[1] === undefined
        ? renderList(exchange.provider)
        : renderOne(decodeURIComponent(match[1]), exchange.provider)
    sendJson(exchange, { text: JSON.stringify(body) })
  } catch (failure) {
    sendFailure(wire, exchange, failure)
  }
}

/** Which wire format a provider's errors have where the path does not tell. */
export function errorWireOf(provider: string) {
  if (provider === 'anthropic') return anthropicWire
  return provider === 'google' || provider === 'google-vertex' ? googleWire : openaiWire
}

function renderList(provider: string): unknown {
  if (provider === 'google') return { models: listModels(provider).map((id) => renderOne(id, provider)) }
  if (provider !== 'anthropic') return renderModelList(provider)
  const data = listModels(provider).map((id) => renderOne(id, provider))
  return {
    data,
    has_more: false,
    first_id: listModels(provider)[0] ?? null,
    last_id: listModels(provider).at(-1) ?? null,
  }
}

function renderOne(id: string, provider: string): unknown {
  if (provider === 'anthropic') return { type: 'model', id, display_name: id, created_at: '2026-01-01T00:00:00Z' }
  if (provider !== 'google') return renderModel(id, provider)
  const supportedGenerationMethods = ['generateContent', 'countTokens']
  return {
    name: `models/${id}`,
    displayName: id,
    inputTokenLimit: 1_048_576,
    outputTokenLimit: 65_536,
    supportedGenerationMethods,
  }
}
