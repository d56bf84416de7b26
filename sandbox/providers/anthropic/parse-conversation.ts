import { isObject } from '../json'
import type { JsonObject, OfferedTool, Turn } from '../types'
import { parseBlocks, type ReadBlock } from './parse-blocks'
import { invalid } from './validate-request'

type Conversation = { turns: Turn[]; cacheBreakpoints: number[]; lastAssistantBlock: string | null }

type Walk = { turns: Turn[]; offset: number; breakpoints: number[]; openCalls: Map<string, string> }

/** Reads `system` and `messages`, noting where a cached prefix may end and that every tool use has its result. */
export function parseConversation(body: JsonObject, tools: readonly OfferedTool[]): Conversation {
  const toolCharacters = tools.length === 0 ? 0 : JSON.stringify(tools).length
  const hasCachedTool =
    Array.isArray(body.tools) && body.tools.some((tool) => isObject(tool) && isObject(tool.cache_control))
  const walk: Walk = {
    turns: [],
    offset: toolCharacters,
    breakpoints: hasCachedTool ? [toolCharacters] : [],
    openCalls: new Map(),
  }
  if (body.system !== undefined) pushTurn(walk, 'system', parseBlocks(body.system, 'system'))
  const lastAssistantBlock = readMessages(body.messages, walk)
  if (isObject(body.cache_control)) walk.breakpoints.push(walk.offset)
  return { turns: walk.turns, cacheBreakpoints: walk.breakpoints, lastAssistantBlock }
}

function readMessages(messages: unknown, walk: Walk): string | null {
  if (messages === undefined) throw invalid('messages: Field required')
  if (!Array.isArray(messages)) throw invalid('messages: Input should be a valid list')
  if (messages.length === 0) throw invalid('messages: at least one message is required')
  let lastAssistantBlock: string | null = null
  for (const [index, message] of messages.entries()) {
    const path = `messages.${String(index)}`
    const { role, blocks } = readMessage(message, path)
    matchResults(walk, blocks, path)
    pushTurn(walk, role, blocks)
    if (role === 'assistant') lastAssistantBlock = blocks[0]?.type ?? null
  }
  if (walk.openCalls.size > 0) refuseUnanswered(walk, `messages.${String(messages.length - 1)}`)
  return lastAssistantBlock
}

function readMessage(message: unknown, path: string): { role: 'user' | 'assistant'; blocks: ReadBlock[] } {
  if (!isObject(message)) throw invalid(`${path}: Input should be a valid dictionary`)
  if (message.role !== 'user' && message.role !== 'assistant') {
    throw invalid(`${path}.role: Input should be 'user' or 'assistant'`)
  }
  if (message.content === undefined) throw invalid(`${path}.content: Field required`)
  return { role: message.role, blocks: parseBlocks(message.content, `${path}.content`) }
}

function pushTurn(walk: Walk, role: Turn['role'], blocks: readonly ReadBlock[]): void {
  const spoken = blocks.filter((block) => block.toolResultFor === undefined)
  for (const block of blocks) {
    walk.offset += block.text.length
    if (block.isCacheBreakpoint) walk.breakpoints.push(walk.offset)
    if (block.toolResultFor !== undefined)
      walk.turns.push({ role: 'tool', text: block.text, images: block.images, toolName: block.toolUse?.name })
  }
  if (spoken.length === 0) return
  walk.turns.push({
    role,
    text: spoken.map((block) => block.text).join(''),
    images: spoken.flatMap((block) => block.images),
  })
}

/** Every `tool_use` must be answered in the very next message, and only there. */
function matchResults(walk: Walk, blocks: ReadBlock[], path: string): void {
  for (const [index, block] of blocks.entries()) {
    if (block.toolResultFor === undefined) continue
    const name = walk.openCalls.get(block.toolResultFor)
    if (name === undefined) {
      throw invalid(
        `${path}.content.${String(index)}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${block.toolResultFor}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`,
      )
    }
    walk.openCalls.delete(block.toolResultFor)
    block.toolUse = { id: block.toolResultFor, name }
  }
  if (walk.openCalls.size > 0) refuseUnanswered(walk, path)
  for (const block of blocks) {
    if (block.toolResultFor === undefined && block.toolUse) walk.openCalls.set(block.toolUse.id, block.toolUse.name)
  }
}

function refuseUnanswered(walk: Walk, path: string): never {
  const ids = [...walk.openCalls.keys()].join(', ')
  throw invalid(
    `${path}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`,
  )
}
