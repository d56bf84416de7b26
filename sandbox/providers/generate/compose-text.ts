import type { Prompt, Turn } from '../types'
import { composeProse, composeWords } from './compose-prose'
import { composeCode, composeList } from './compose-structures'
import { describeImages } from './describe-images'
import { fillSchema, type FillContext } from './fill-schema'
import { solveArithmetic } from './solve-arithmetic'

const SAY_EXACTLY = /say exactly:\s*([\s\S]+)$/i
const WRITE_WORDS = /\bwrite (\d{1,6}) words\b/i
const MOST_WORDS = 100_000
const CODE = /\b(code|function|script|program|snippet|typescript|javascript|python|sql|bash|regex)\b/i
const LIST = /\b(list|steps|ideas|ways|reasons|tips|bullets?|points)\b/i
const GREETING = /^\s*(hi|hello|hey|good (?:morning|evening|afternoon))\b/i

/** The answer's text. A `nonce:…` of the last user message is always part of it, unless exact words were asked for. */
export function composeText(prompt: Prompt, context: FillContext): string {
  const exact = SAY_EXACTLY.exec(context.text)
  if (exact?.[1] !== undefined) return exact[1].trimEnd()
  if (prompt.format.type !== 'text') return composeJson(prompt, context)
  const wordCount = WRITE_WORDS.exec(context.text)
  if (wordCount) return composeWords(Math.min(MOST_WORDS, Number(wordCount[1])), context.topic, context.random)
  const text = composeFreely(prompt, context)
  return context.nonce === null || text.includes(context.nonce) ? text : `${context.nonce} ${text}`
}

function composeJson(prompt: Prompt, context: FillContext): string {
  if (prompt.format.type === 'json_schema') return JSON.stringify(fillSchema(prompt.format.schema, context))
  const result = solveArithmetic(context.text)
  const answer = result ?? composeProse(context.topic, context.random)
  return JSON.stringify({ topic: context.topic, answer, ...(context.nonce === null ? {} : { nonce: context.nonce }) })
}

function composeFreely(prompt: Prompt, context: FillContext): string {
  const { text, topic, random } = context
  const results = trailingToolResults(prompt.turns)
  if (results.length > 0) return reportResults(results)
  const images = lastUserTurn(prompt.turns)?.images ?? []
  if (images.length > 0) return describeImages(images)
  const result = solveArithmetic(text)
  if (result !== null)
    return `${result}. ${random.pick(['Quick check: it holds.', 'Easy.', 'That is the exact result.'])}`
  if (CODE.test(text)) return composeCode(topic, text)
  if (LIST.test(text)) return composeList(topic, listLength(text), random)
  if (GREETING.test(text)) return greet(text, topic, context)
  return composeProse(topic, random)
}

function greet(text: string, topic: string, context: FillContext): string {
  const greeting = context.random.pick(['Hello!', 'Hi there!', 'Hey, nice to meet you!'])
  const asksMore = topic !== 'your question' && text.trim().split(/\s+/).length > 3
  return asksMore
    ? `${greeting} ${composeProse(topic, context.random)}`
    : `${greeting} What would you like to work on today?`
}

function listLength(text: string): number {
  const asked = Number(/\b(\d{1,2})\b/.exec(text)?.[1] ?? 3)
  return Math.min(20, Math.max(1, asked))
}

function reportResults(results: readonly Turn[]): string {
  const lines = results.map((turn) => {
    const source = turn.toolName === undefined ? 'The tool' : `\`${turn.toolName}\``
    return `${source} returned: ${turn.text.slice(0, 400)}`
  })
  return `Here is what I found. ${lines.join(' ')} Let me know if you need anything else.`
}

function trailingToolResults(turns: readonly Turn[]): Turn[] {
  const firstOther = turns.findLastIndex((turn) => turn.role !== 'tool')
  return turns.slice(firstOther + 1)
}

/** What the person said last. */
export function lastUserTurn(turns: readonly Turn[]): Turn | undefined {
  return turns.findLast((turn) => turn.role === 'user')
}
