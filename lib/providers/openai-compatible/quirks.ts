import type { MediaSupport, ProviderErrorType, ReasoningEffort } from '../spec'
import type { ToolCallIdRule } from '../shared/fit-tool-call-id'

/** Request fields beyond the messages, by their OpenAI name. */
export type WireParameter =
  | 'temperature'
  | 'top_p'
  | 'top_k'
  | 'min_p'
  | 'top_a'
  | 'frequency_penalty'
  | 'presence_penalty'
  | 'repetition_penalty'
  | 'seed'
  | 'stop'
  | 'logit_bias'
  | 'logprobs'
  | 'top_logprobs'
  | 'tools'
  | 'tool_choice'
  | 'parallel_tool_calls'
  | 'response_format'
  | 'user'
  | 'reasoning_effort'
  | 'verbosity'
  | 'prompt_cache_key'
  | 'prompt_cache_options'

/** The provider's word for an effort; null: it has none, and the field is left out. */
export type EffortWords = Readonly<Record<ReasoningEffort, string | null>>

/** How a provider wants to be told to think. */
export type ReasoningDialect =
  /** Nothing to tell: the model decides. */
  | { kind: 'none' }
  /** `reasoning_effort: "high"`, plus `extra` when thinking is on. */
  | { kind: 'effort'; words: EffortWords; extra?: Readonly<Record<string, unknown>> }
  /** `thinking: { type: "enabled" | "disabled" }`, with an effort beside it when `words` are given. */
  | { kind: 'thinking-type'; on: 'enabled' | 'adaptive'; words?: EffortWords }
  /** `enable_thinking: true`, with `thinking_budget` in tokens. */
  | { kind: 'enable-thinking' }
  /** `reasoning: { enabled: true }`, with `reasoning_effort` beside it when `words` are given. */
  | { kind: 'reasoning-object'; words?: EffortWords }
  /** `chat_template_kwargs: { thinking: true, enable_thinking: true }`: open models behind vLLM or NIM. */
  | { kind: 'chat-template' }

/** Where one provider parts from OpenAI's chat completions. Every field is data; the code has no provider names in it. */
export type Quirks = {
  /** In which header the key stands: as a bearer token, or alone. */
  keyHeader: 'authorization' | 'api-key'
  maxTokensField: 'max_tokens' | 'max_completion_tokens'
  /** `ask`: usage comes in a stream only with `stream_options`; `always`: it comes anyway, and the field may be refused. */
  streamUsage: 'ask' | 'always'
  reasoning: ReasoningDialect
  /** The field of an earlier assistant message in which the provider wants its reasoning back. */
  reasoningReplay: {
    /** `reasoning_details`: the blocks themselves, for servers that speak our own form of them. */
    field: 'reasoning_content' | 'reasoning' | 'reasoning_details'
    when: 'always' | 'tool-calls'
  } | null
  /** Fields outside OpenAI's own that the provider knows (`top_k`, `min_p`, `top_a`, `repetition_penalty`). */
  extraParameters: readonly WireParameter[]
  /** Fields that the provider refuses or ignores. */
  dropParameters: readonly WireParameter[]
  /** The same for some of its models only. */
  dropForModels: readonly { model: RegExp; parameters: readonly WireParameter[] }[]
  /** Fields under another name. */
  renameParameters: Readonly<Partial<Record<WireParameter, string>>>
  /** Always sent, for example to have the reasoning parted from the answer. */
  extraBody: Readonly<Record<string, unknown>>
  developerRole: boolean
  /** Messages may carry the speaker's name; otherwise it is written before the text. */
  messageNames: boolean
  /** Our words for a forced tool; a provider without them gets the nearest it knows. */
  toolChoice: { required: 'required' | 'any' | 'auto'; named: boolean }
  /** Tool definitions may carry `strict`. */
  strictTools: boolean
  toolCallId: ToolCallIdRule | null
  /** Marks a trailing assistant message as the beginning of the answer. */
  prefillField: 'prefix' | 'partial' | null
  media: MediaSupport
  /** The part that holds a PDF. */
  filePart: 'file' | 'document_url' | 'file_url'
  /** How `input_audio` holds its data: `{data, format}`, the same with a data URI, or the base64 text alone. */
  audioForm: 'object' | 'data-uri' | 'text'
  /** Images may carry `detail`. `original` is our word alone and becomes `high`. */
  imageDetail: boolean
  /**
   * How a part says that the prompt is cached up to it; null: caching is automatic. OpenAI's own mark has no lifetime, and
   * older models refuse it.
   */
  cacheMark: { field: 'cache_control' } | { field: 'prompt_cache_breakpoint'; models: RegExp } | null
  structuredOutput: 'json_schema' | 'json_object'
  /** Reasoning stands at the beginning of the answer's text, between `<think>` and `</think>`. */
  inlineThinking: boolean
  /** xAI counts reasoning beside `completion_tokens`, everyone else within. */
  reasoningTokensOnTop: boolean
  /** The provider's own error codes, compared whole. */
  errorCodes: Readonly<Record<string, ProviderErrorType>>
}

/** What an ordinary OpenAI-compatible server does. */
export const DEFAULT_QUIRKS: Quirks = {
  keyHeader: 'authorization',
  maxTokensField: 'max_tokens',
  streamUsage: 'ask',
  reasoning: { kind: 'none' },
  reasoningReplay: null,
  extraParameters: [],
  dropParameters: [],
  dropForModels: [],
  renameParameters: {},
  extraBody: {},
  developerRole: false,
  messageNames: false,
  toolChoice: { required: 'required', named: true },
  strictTools: true,
  toolCallId: null,
  prefillField: null,
  media: { image: 'url', pdf: null, video: null, audio: [] },
  filePart: 'file',
  audioForm: 'object',
  imageDetail: false,
  cacheMark: null,
  structuredOutput: 'json_schema',
  inlineThinking: false,
  reasoningTokensOnTop: false,
  errorCodes: {},
}

/** Providers that know three efforts and no way to switch thinking off. */
export const LOW_MEDIUM_HIGH: EffortWords = {
  max: 'high',
  xhigh: 'high',
  high: 'high',
  medium: 'medium',
  low: 'low',
  minimal: 'low',
  none: null,
}

/** The sampling fields that servers of open models know beside OpenAI's. */
export const OPEN_MODEL_PARAMETERS: readonly WireParameter[] = ['top_k', 'min_p', 'repetition_penalty']
