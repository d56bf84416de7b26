import { answerCall } from '../answer-call'
import type { Exchange } from '../transport/exchange'
import type { ProviderWorld } from '../world'
import { answerToken } from './answer-token'
import { claudeWire, readClaudeRoute } from './claude-wire'

/** Answers what is Vertex's own: tokens and Claude. False: not one of these; Gemini's paths are those of its other API. */
export function answerVertex(exchange: Exchange, world: ProviderWorld): boolean {
  if (exchange.provider !== 'google-vertex') return false
  if (exchange.path === '/token') answerToken(exchange, world)
  else if (readClaudeRoute(exchange.path)) answerCall(claudeWire, exchange, world)
  else return false
  return true
}
