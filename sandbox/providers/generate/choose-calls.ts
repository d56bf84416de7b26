import type { AnswerCall, OfferedTool, Prompt } from '../types'
import { fillSchema, type FillContext } from './fill-schema'

const MOST_CALLS = 8
/** Verbs that say nothing about a tool's topic. */
const GENERIC = new Set(
  'get set fetch list find search lookup look run call make create read write send tool function current data info with from the for and use'.split(
    ' ',
  ),
)

/**
 * Which tools the model calls now: the forced one, the best match when one is required, else those that the last user
 * message names or whose topic it touches. After a tool's result only a forced choice leads to another call.
 */
export function chooseCalls(prompt: Prompt, context: FillContext): AnswerCall[] {
  const chosen = chooseTools(prompt, context.text)
  const limited = prompt.parallelToolCalls ? chosen.slice(0, MOST_CALLS) : chosen.slice(0, 1)
  return limited.map((tool) => {
    const filled = fillSchema(tool.schema, context)
    return { name: tool.name, arguments: typeof filled === 'object' && filled !== null ? { ...filled } : {} }
  })
}

function chooseTools(prompt: Prompt, text: string): OfferedTool[] {
  const choice = prompt.toolChoice
  if (prompt.tools.length === 0 || choice.mode === 'none') return []
  if (choice.mode === 'named') return prompt.tools.filter((tool) => tool.name === choice.name)
  // Instructions may follow a tool's result; they are no new question.
  const lastSpoken = prompt.turns.findLast((turn) => turn.role !== 'system')
  const mentioned = choice.mode === 'auto' && lastSpoken?.role === 'tool' ? [] : findMentioned(prompt.tools, text)
  if (choice.mode === 'auto' || mentioned.length > 0) return mentioned
  return prompt.tools.slice(0, 1)
}

/** Tools named outright win over tools whose topic occurs. */
function findMentioned(tools: readonly OfferedTool[], text: string): OfferedTool[] {
  const words = new Set(wordsOf(text))
  const spaced = wordsOf(text).join(' ')
  const named = tools.filter((tool) => text.includes(tool.name) || spaced.includes(wordsOf(tool.name).join(' ')))
  if (named.length > 0) return named
  return tools.filter((tool) =>
    wordsOf(tool.name).some((word) => word.length >= 3 && !GENERIC.has(word) && words.has(word)),
  )
}

function wordsOf(text: string): string[] {
  return text
    .slice(0, 4_000)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
