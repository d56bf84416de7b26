import { type PresetConfig, presetConfig } from '@/lib/schemas/presets'
import type { ChatBody } from '@/lib/schemas/chat'

type Saved = Omit<ChatBody, 'messages'> &
  Pick<PresetConfig, 'cache_enabled' | 'cache_ttl_seconds'> &
  Partial<Pick<ChatBody, 'messages'>>

/**
 * What of a chat request belongs into a preset: its configuration, and the instructions that its conversation begins with.
 * The rest of the conversation, `stream`, `user` and the like are left out.
 */
export function toPresetContent(body: Saved): { config: PresetConfig; systemPrompt: string | null } {
  return { config: presetConfig.parse(body), systemPrompt: readInstructions(body.messages ?? []) }
}

function readInstructions(messages: ChatBody['messages']): string | null {
  const texts: string[] = []
  for (const message of messages) {
    if (message.role !== 'system' && message.role !== 'developer') break
    texts.push(typeof message.content === 'string' ? message.content : message.content.map(({ text }) => text).join(''))
  }
  return texts.length > 0 ? texts.join('\n\n') : null
}
