import { createOpenAICompatible, OPEN_MODEL_PARAMETERS } from '../openai-compatible'

/** NVIDIA NIM. https://docs.api.nvidia.com/nim/reference/llm-apis */
export const nvidia = createOpenAICompatible({
  id: 'nvidia',
  defaultBaseUrl: 'https://integrate.api.nvidia.com/v1',
  stopsBillingOnAbort: false,
  quirks: {
    reasoning: { kind: 'chat-template' },
    extraParameters: OPEN_MODEL_PARAMETERS,
    dropParameters: ['logit_bias', 'parallel_tool_calls', 'user'],
    strictTools: false,
    inlineThinking: true,
  },
})
