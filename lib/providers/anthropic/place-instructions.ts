import { toReminder } from '../shared/read-message'
import { takesInstructionsMidway } from './takes-instructions-midway'
import type { ContentBlock } from './to-content-blocks'

export type Turn = { role: 'user' | 'assistant' | 'system'; content: ContentBlock[] }

/**
 * Puts instructions where Anthropic takes them. Those before everything else are the system prompt. Later ones stay where
 * they are: as such where the model and the place allow it (right behind the user, before the model's next words), else as
 * marked words of the user. In the system prompt they would change the beginning of the conversation, and with it
 * everything that a prompt cache holds.
 */
export function placeInstructions(turns: Turn[], model: string): { system: ContentBlock[]; turns: Turn[] } {
  const start = turns.findIndex((turn) => turn.role !== 'system')
  const leading = start < 0 ? turns : turns.slice(0, start)
  const spoken = mergeTurns(turns.slice(leading.length))
  const mayStay = takesInstructionsMidway(model)
  const placed = spoken.map((turn, index) => {
    if (turn.role !== 'system') return turn
    const next = spoken[index + 1]
    const isInPlace = spoken[index - 1]?.role === 'user' && (next === undefined || next.role === 'assistant')
    return mayStay && isInPlace ? turn : toUserTurn(turn)
  })
  return { system: leading.flatMap((turn) => turn.content), turns: mergeTurns(placed).map(putResultsFirst) }
}

function toUserTurn({ content }: Turn): Turn {
  return { role: 'user', content: content.map(remind) }
}

function remind(block: ContentBlock): ContentBlock {
  return typeof block.text === 'string' ? { ...block, text: toReminder(block.text) } : block
}

function mergeTurns(turns: readonly Turn[]): Turn[] {
  const merged: Turn[] = []
  for (const turn of turns) {
    const last = merged.at(-1)
    if (last?.role === turn.role) last.content.push(...turn.content)
    else merged.push({ role: turn.role, content: [...turn.content] })
  }
  return merged
}

/** Anthropic refuses a turn in which something comes before the results of tools. */
function putResultsFirst(turn: Turn): Turn {
  if (turn.role !== 'user') return turn
  const isResult = (block: ContentBlock): boolean => block.type === 'tool_result'
  const results = turn.content.filter(isResult)
  return { role: 'user', content: [...results, ...turn.content.filter((block) => !isResult(block))] }
}
