import { createOpenAICompatible } from '../openai-compatible'

/** Alibaba Cloud Model Studio (Qwen), OpenAI mode. https://www.alibabacloud.com/help/en/model-studio/use-qwen-by-calling-api */
export const alibaba = createOpenAICompatible({
  id: 'alibaba',
  defaultBaseUrl: 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
  stopsBillingOnAbort: false,
  quirks: {
    reasoning: { kind: 'enable-thinking' },
    extraParameters: ['top_k', 'repetition_penalty'],
    dropParameters: ['logit_bias', 'frequency_penalty', 'user'],
    toolChoice: { required: 'auto', named: true },
    strictTools: false,
    prefillField: 'partial',
    media: { image: 'url', pdf: null, video: 'url', audio: ['wav', 'mp3', 'm4a', 'aac', 'ogg'] },
    audioForm: 'data-uri',
    cacheMark: { field: 'cache_control' },
    errorCodes: {
      data_inspection_failed: 'content_policy_violation',
      Arrearage: 'payment_required',
      'Throttling.AllocationQuota': 'rate_limit_exceeded',
      'Throttling.RateQuota': 'rate_limit_exceeded',
    },
  },
})
