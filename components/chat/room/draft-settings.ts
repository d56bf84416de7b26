import { isRecord } from '@/lib/client/is-record'
import { CHAT_LIMITS } from '@/lib/schemas/chat-limits'
import type { ChatSettings } from '@/lib/schemas/chats'
import type { ModelObject } from '@/lib/schemas/models'

const STORAGE_KEY = 'causeway-chat-settings'

const DEFAULTS: ChatSettings = {
  models: [],
  system_prompt: null,
  temperature: null,
  max_tokens: null,
  reasoning_effort: null,
  history_count: 20,
}

/** What this browser's last new chat was set to; the defaults for a first one. No prompt: it belonged to that chat. */
export function recallSettings(): ChatSettings {
  try {
    return readSettings(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null')) ?? DEFAULTS
  } catch {
    return DEFAULTS
  }
}

const isNumber = (value: unknown): value is number | null => value === null || typeof value === 'number'
const isText = (value: unknown): value is string => typeof value === 'string'
const EFFORTS: readonly unknown[] = [null, 'none', 'minimal', 'low', 'medium', 'high', 'xhigh']
const isEffort = (value: unknown): value is ChatSettings['reasoning_effort'] => EFFORTS.includes(value)

/** Read by hand, so that the page need not load a schema library first; the server checks settings again when a chat is made. */
function readSettings(value: unknown): ChatSettings | null {
  if (!isRecord(value)) return null
  const { models, temperature, max_tokens, reasoning_effort, history_count } = value
  if (!Array.isArray(models) || models.length === 0 || models.length > CHAT_LIMITS.modelsPerChat) return null
  if (!models.every(isText) || !isEffort(reasoning_effort)) return null
  if (!isNumber(temperature) || !isNumber(max_tokens) || !isNumber(history_count)) return null
  return { models, system_prompt: null, temperature, max_tokens, reasoning_effort, history_count }
}

/** Remembers settings for the next new chat; a browser that keeps nothing is no reason to fail. */
export function rememberSettings(settings: ChatSettings): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ ...settings, system_prompt: null }))
  } catch {
    // Private windows refuse it.
  }
}

/** A first chat should cost nothing: the newest free model that writes, or else the newest one. */
export function chooseFirstModel(models: readonly ModelObject[]): string | null {
  const writers = models.filter(({ architecture }) => architecture.output_modalities.includes('text'))
  const free = writers.find(({ pricing }) => Number(pricing.prompt) === 0 && Number(pricing.completion) === 0)
  return (free ?? writers[0])?.id ?? null
}
