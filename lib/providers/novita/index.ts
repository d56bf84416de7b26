import { createOpenAICompatible, OPEN_MODEL_PARAMETERS } from '../openai-compatible'

/** Novita AI. https://novita.ai/docs/api-reference/model-apis-llm-create-chat-completion */
export const novita = createOpenAICompatible({
  id: 'novita',
  defaultBaseUrl: 'https://api.novita.ai/openai/v1',
  stopsBillingOnAbort: true,
  quirks: {
    reasoning: { kind: 'enable-thinking' },
    reasoningReplay: { field: 'reasoning_content', when: 'tool-calls' },
    // Parts the reasoning from the answer's text.
    extraBody: { separate_reasoning: true },
    extraParameters: OPEN_MODEL_PARAMETERS,
    dropParameters: ['parallel_tool_calls', 'user'],
    errorCodes: {
      NOT_ENOUGH_BALANCE: 'payment_required',
      INVALID_API_KEY: 'authentication',
      RATE_LIMIT_EXCEEDED: 'rate_limit_exceeded',
      TOKEN_LIMIT_EXCEEDED: 'rate_limit_exceeded',
      SERVICE_NOT_AVAILABLE: 'provider_overloaded',
    },
  },
})
