import { chatSettings, type ChatSettings } from '@/lib/schemas/chats'
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
    const parsed = chatSettings.safeParse(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null'))
    return parsed.success ? { ...parsed.data, system_prompt: null } : DEFAULTS
  } catch {
    return DEFAULTS
  }
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
