const NAME = /claude-(?:(opus|sonnet|haiku|fable|mythos)-)?(\d+)(?:[.-](\d{1,2}))?(?!\d)/i

/**
 * True for models that take `role: "system"` in the middle of a conversation, read from the name: Opus since 4.8, all but
 * Sonnet since 5, everything since 5.5. https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages
 */
export function takesInstructionsMidway(model: string): boolean {
  const match = NAME.exec(model)
  const family = match?.[1]?.toLowerCase()
  const version = Number(match?.[2] ?? 0) * 100 + Number(match?.[3] ?? 0)
  if (version >= 505) return true
  return version >= 500 ? family !== 'sonnet' && family !== 'haiku' : family === 'opus' && version >= 408
}
