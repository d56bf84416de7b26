/** Each is served by one provider alone, so that a fault there is the whole model's. */
export const PLAIN_MODEL = 'openai/gpt-4o'
export const PLAIN_PROVIDER = 'openai'
export const THINKING_MODEL = 'anthropic/claude-sonnet-4.6'
export const THINKING_PROVIDER = 'anthropic'
export const EMBEDDING_MODEL = 'openai/text-embedding-3-small'

/** One transparent pixel. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
export const FREE_MODEL = 'deepseek/deepseek-chat-v3-0324:free'
