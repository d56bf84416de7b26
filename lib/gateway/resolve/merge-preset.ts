import { addVariants, type Variant } from '@/lib/catalog'
import type { ActivePreset } from '@/lib/presets'
import type { ChatBody } from '@/lib/schemas/chat'
import type { PresetConfig } from '@/lib/schemas/presets'

export type PresetUse = {
  body: ChatBody
  config: PresetConfig
  systemPrompt: ActivePreset['systemPrompt']
  /** The model that the request names beside the preset; null when it leaves that to it. */
  modelName: string | null
  /** Written behind the preset's name: `@preset/slug:nitro`. */
  variants: readonly Variant[]
}

/** Fields that say the same in two ways: one in the request replaces both in the preset. */
const SYNONYMS: readonly (readonly (keyof ChatBody & keyof PresetConfig)[])[] = [
  ['reasoning', 'reasoning_effort'],
  ['max_tokens', 'max_completion_tokens'],
]

/**
 * A request with a preset (api contract §3.5): field by field the request wins, whole values and not their parts; tools are
 * united, the request's replacing those of the same name; the preset's system prompt stands before the conversation,
 * instructions of the request's own after it.
 */
export function mergePreset({ body, config, systemPrompt, modelName, variants }: PresetUse): ChatBody {
  const { cache_enabled: _enabled, cache_ttl_seconds: _ttl, ...usual } = config
  const asked = dropUnset({ ...body, model: modelName, preset: undefined })
  for (const names of SYNONYMS) {
    if (names.some((name) => asked[name] !== undefined)) for (const name of names) delete usual[name]
  }
  const model = asked.model ?? usual.model
  return {
    ...usual,
    ...asked,
    ...(model ? { model: addVariants(model, variants) } : {}),
    ...uniteTools(usual.tools, asked.tools),
    messages: systemPrompt
      ? [{ role: 'system', content: systemPrompt, name: undefined }, ...body.messages]
      : body.messages,
  }
}

/** `null` means "not set", and leaves the preset's value in force. */
function dropUnset(body: ChatBody): Partial<ChatBody> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== undefined))
}

function uniteTools(usual: ChatBody['tools'], asked: ChatBody['tools']): Pick<ChatBody, 'tools'> | null {
  if (!usual?.length) return null
  const names = new Set(asked?.map((tool) => tool.function.name))
  return { tools: [...usual.filter((tool) => !names.has(tool.function.name)), ...(asked ?? [])] }
}
