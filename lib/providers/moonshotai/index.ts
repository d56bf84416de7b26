import { createOpenAICompatible, type EffortWords } from '../openai-compatible'

/** Kimi K3 knows three efforts; earlier models read `thinking` alone and ignore the effort. */
const EFFORTS: EffortWords = {
  max: 'max',
  xhigh: 'max',
  high: 'high',
  medium: 'high',
  low: 'low',
  minimal: 'low',
  none: null,
}

/** Moonshot AI (Kimi). https://platform.moonshot.ai/docs/api/chat */
export const moonshotai = createOpenAICompatible({
  id: 'moonshotai',
  defaultBaseUrl: 'https://api.moonshot.ai/v1',
  stopsBillingOnAbort: false,
  quirks: {
    reasoning: { kind: 'thinking-type', on: 'enabled', words: EFFORTS },
    reasoningReplay: { field: 'reasoning_content', when: 'always' },
    extraParameters: ['prompt_cache_key'],
    dropParameters: ['seed', 'logit_bias', 'logprobs', 'top_logprobs', 'parallel_tool_calls', 'user'],
    dropForModels: [{ model: /^(?!kimi-k(?:[3-9]|\d\d))/, parameters: ['reasoning_effort'] }],
    toolChoice: { required: 'auto', named: false },
    strictTools: false,
    prefillField: 'partial',
    // Its vision takes bytes only.
    media: { image: 'data', pdf: null, video: 'data', audio: [] },
    errorCodes: {
      engine_overloaded_error: 'provider_overloaded',
      exceeded_current_quota_error: 'payment_required',
      content_filter: 'content_policy_violation',
    },
  },
})
