import { readAzureKey, readBearer } from '../authenticate'
import { ProviderFailure } from '../provider-failure'
import type { Wire } from '../wire'
import { parseChat, type ChatOptions } from './parse-chat'
import { renderChatAnswer } from './render-answer'
import { renderOpenAIError } from './render-errors'
import { renderChatFrames } from './render-frames'

/** `POST …/chat/completions` of OpenAI and every provider that speaks its format. */
export const openaiWire: Wire<ChatOptions> = {
  authenticate: (exchange) => {
    if (exchange.provider === 'azure') readAzureKey(exchange)
    // A self-hosted server (Ollama, vLLM) asks for no key.
    else if (exchange.provider !== 'custom') readBearer(exchange)
  },
  readModel: (body) => {
    if (typeof body.model === 'string' && body.model !== '') return body.model
    throw new ProviderFailure('invalid_request', 'you must provide a model parameter')
  },
  parse: (body, model, exchange) => {
    if (/does-not-exist/.test(model)) {
      throw new ProviderFailure('not_found', `The model \`${model}\` does not exist or you do not have access to it.`)
    }
    return parseChat(body, model, exchange.provider)
  },
  renderAnswer: renderChatAnswer,
  renderFrames: renderChatFrames,
  renderError: (failure, exchange) => renderOpenAIError(failure, exchange.provider),
  // Once a stream runs, its error comes from the inference engine, in OpenAI's shape, whatever the front door says.
  renderStreamError: () => {
    const failure = new ProviderFailure('server', 'The server had an error while processing your request.')
    const { body } = renderOpenAIError(failure, 'openai')
    return { kind: 'content', text: `data: ${JSON.stringify(body)}\n\n`, tokens: 0 }
  },
  describeContextOverflow: ({ limit, tokens }) =>
    `This model's maximum context length is ${String(limit)} tokens. However, your messages resulted in ${String(tokens)} tokens. Please reduce the length of the messages.`,
  streamHeaders: () => EVENT_STREAM,
}

const EVENT_STREAM = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' }
