import { type EffortWords, type Quirks } from '../openai-compatible'

/** They take marks for their prompt cache; older ones cache by themselves. */
const MARKS_CACHE = /^gpt-(?:5\.(?:[6-9]|\d\d)|[6-9])/

const EFFORTS: EffortWords = {
  max: 'xhigh',
  xhigh: 'xhigh',
  high: 'high',
  medium: 'medium',
  low: 'low',
  minimal: 'minimal',
  none: 'none',
}

/** What OpenAI's own models know and refuse, wherever they are called. */
export const OPENAI_QUIRKS: Partial<Quirks> = {
  // `max_tokens` is refused by reasoning models; this name is accepted by all.
  maxTokensField: 'max_completion_tokens',
  reasoning: { kind: 'effort', words: EFFORTS },
  extraParameters: ['prompt_cache_key', 'prompt_cache_options', 'verbosity'],
  cacheMark: { field: 'prompt_cache_breakpoint', models: MARKS_CACHE },
  dropForModels: [
    { model: new RegExp(`^(?!${MARKS_CACHE.source.slice(1)})`), parameters: ['prompt_cache_options'] },
    // Older models, and chat-tuned ones, answer 400 to it.
    { model: /^(?!gpt-[5-9](?!.*chat))/, parameters: ['verbosity'] },
    {
      // Reasoning models answer 400 to sampling fields; their chat-tuned siblings take them.
      model: /^(?:o[1-9]|gpt-[5-9](?!.*chat))/,
      parameters: [
        'temperature',
        'top_p',
        'presence_penalty',
        'frequency_penalty',
        'logit_bias',
        'logprobs',
        'top_logprobs',
        'stop',
      ],
    },
    // Models that do not reason answer 400 to an effort.
    { model: /^(?:gpt-3|gpt-4|chatgpt)/, parameters: ['reasoning_effort'] },
  ],
  developerRole: true,
  messageNames: true,
  imageDetail: true,
  media: { image: 'url', pdf: 'data', video: null, audio: ['wav', 'mp3'] },
  toolCallId: { pattern: /^.{1,40}$/s, length: 24 },
}
