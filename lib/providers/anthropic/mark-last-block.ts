import type { ChatRequest } from '../spec'
import type { Turn } from './place-instructions'
import { toBreakpoint, type ContentBlock } from './to-content-blocks'

/** Anthropic refuses a request with more breakpoints. */
const BREAKPOINTS_MAX = 4

/** Blocks that cannot carry a breakpoint. */
const UNMARKABLE: ReadonlySet<string> = new Set(['thinking', 'redacted_thinking'])

/**
 * Puts the breakpoint that was asked for the whole conversation onto its last block. One that is there already stays, and
 * none is added to a request that has as many as are taken.
 */
export function markLastBlock(
  chat: Pick<ChatRequest, 'cacheControl' | 'tools'>,
  { system, turns }: { system: ContentBlock[]; turns: Turn[] },
): void {
  if (chat.cacheControl === undefined) return
  const blocks = [...system, ...turns.flatMap((turn) => turn.content)]
  const marked = [...(chat.tools ?? []), ...blocks].filter((holder) => holder.cache_control !== undefined)
  const last = blocks.findLast((block) => !UNMARKABLE.has(block.type))
  if (last === undefined || last.cache_control !== undefined || marked.length >= BREAKPOINTS_MAX) return
  Object.assign(last, toBreakpoint(chat.cacheControl))
}
