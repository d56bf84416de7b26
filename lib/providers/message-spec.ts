/** Messages in our canonical chat form: what adapters carry into a provider's wire format and back. */

export type TextPart = { type: 'text'; text: string; cache_control?: CacheControl | undefined }
export type ImagePart = {
  type: 'image_url'
  image_url: { url: string; detail?: 'auto' | 'low' | 'high' | 'original' | undefined }
  cache_control?: CacheControl | undefined
}
/** A PDF as a data URI or a URL, or a text file as a data URI; the gateway turns every other file into one of these. */
export type FilePart = {
  type: 'file'
  file: { filename?: string | undefined; file_data: string }
  cache_control?: CacheControl | undefined
}
export type AudioFormat = 'wav' | 'mp3' | 'flac' | 'm4a' | 'ogg' | 'aiff' | 'aac' | 'pcm16' | 'pcm24'
/** `data` is base64. */
export type AudioPart = {
  type: 'input_audio'
  input_audio: { data: string; format: AudioFormat }
  cache_control?: CacheControl | undefined
}
export type VideoPart = {
  type: 'video_url'
  video_url: { url: string }
  cache_control?: CacheControl | undefined
}
export type ContentPart = TextPart | ImagePart | FilePart | AudioPart | VideoPart
export type CacheControl = { type: 'ephemeral'; ttl?: '5m' | '1h' | undefined }

export type ToolCall = { id: string; type: 'function'; function: { name: string; arguments: string } }

/** One block of a model's reasoning; must be replayed unmodified and in order on later turns. */
export type ReasoningDetail = {
  type: 'reasoning.summary' | 'reasoning.encrypted' | 'reasoning.text' | 'reasoning.server_tool_call'
  id?: string | null | undefined
  format?: string | null | undefined
  index?: number | null | undefined
  summary?: string | undefined
  data?: string | undefined
  text?: string | null | undefined
  signature?: string | null | undefined
  tool_name?: string | undefined
  arguments?: unknown
  result?: unknown
  tool_call_id?: string | null | undefined
}

export type ChatMessage =
  | { role: 'system' | 'developer'; content: string | TextPart[]; name?: string | undefined }
  | { role: 'user'; content: string | ContentPart[]; name?: string | undefined }
  | {
      role: 'assistant'
      content?: string | ContentPart[] | null | undefined
      name?: string | undefined
      refusal?: string | null | undefined
      reasoning?: string | null | undefined
      reasoning_details?: ReasoningDetail[] | null | undefined
      tool_calls?: ToolCall[] | null | undefined
    }
  | { role: 'tool'; tool_call_id: string; content: string | ContentPart[]; name?: string | undefined }
