import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerCall } from './answer-call'
import { answerCountTokens } from './anthropic/count-tokens'
import { anthropicWire } from './anthropic/wire'
import { cohereEmbeddings } from './cohere/embeddings'
import { answerDocuments } from './documents/answer-documents'
import { answerEmbeddings } from './embeddings/answer-embeddings'
import { answerGoogleCountTokens } from './google/count-tokens'
import { googleEmbeddings, readEmbeddingRoute } from './google/embeddings'
import { googleWire, readRoute } from './google/wire'
import { answerModels, errorWireOf } from './list-models'
import { openaiEmbeddings } from './openai/embeddings'
import { openaiWire } from './openai/wire'
import { ProviderFailure } from './provider-failure'
import { sendFailure } from './send-failure'
import { openExchange, type Exchange } from './transport/exchange'
import { readBody } from './transport/read-body'
import { answerVertex } from './vertex/answer-vertex'
import type { ProviderWorld } from './world'

const PREFIX = '/providers/'

/**
 * Answers everything under `/providers/<slug>/`. Plain callbacks on Node's own server, no framework: this is also the
 * upstream of the load generator, and must never be what a benchmark measures.
 */
export function handleProviderRequest(request: IncomingMessage, response: ServerResponse, world: ProviderWorld): void {
  const exchange = openExchange({ ...splitUrl(request.url ?? ''), request, response }, world.log)
  if (request.method === 'GET') {
    answerModels(exchange)
    return
  }
  const fail = (failure: ProviderFailure) => {
    sendFailure(errorWireOf(exchange.provider), exchange, failure)
  }
  if (request.method !== 'POST') {
    fail(new ProviderFailure('invalid_request', `Method ${request.method ?? ''} is not allowed.`, { status: 405 }))
    return
  }
  readBody(
    request,
    (text) => {
      exchange.entry.bodyText = text
      route(exchange, world, fail)
    },
    fail,
  )
}

function route(exchange: Exchange, world: ProviderWorld, fail: (failure: ProviderFailure) => void): void {
  const { path } = exchange
  if (answerVertex(exchange, world)) return
  if (path.endsWith('/chat/completions')) answerCall(openaiWire, exchange, world)
  else if (path.endsWith('/v1/messages')) answerCall(anthropicWire, exchange, world)
  else if (path.endsWith('/v1/messages/count_tokens')) answerCountTokens(exchange, world)
  else if (path.endsWith('/embeddings')) answerEmbeddings(openaiEmbeddings, exchange, world)
  else if (path.endsWith('/v1/ocr')) answerDocuments(exchange, world)
  else if (path.endsWith('/v2/embed')) answerEmbeddings(cohereEmbeddings, exchange, world)
  else if (readEmbeddingRoute(path)) answerEmbeddings(googleEmbeddings, exchange, world)
  else if (path.endsWith(':countTokens')) answerGoogleCountTokens(exchange, world)
  else if (readRoute(path)) answerCall(googleWire, exchange, world)
  else fail(new ProviderFailure('not_found', `Invalid URL (POST ${path})`, { code: 'unknown_url' }))
}

function splitUrl(url: string): { provider: string; path: string; query: string } {
  const queryStart = url.indexOf('?')
  const path = queryStart < 0 ? url : url.slice(0, queryStart)
  const slugEnd = path.indexOf('/', PREFIX.length)
  return {
    provider: slugEnd < 0 ? path.slice(PREFIX.length) : path.slice(PREFIX.length, slugEnd),
    path: slugEnd < 0 ? '/' : path.slice(slugEnd),
    query: queryStart < 0 ? '' : url.slice(queryStart + 1),
  }
}
