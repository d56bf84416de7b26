import type { ChatMessage, ContentPart } from '../spec'
import { parseJson } from '../shared/parse-json'
import { isRecord, type JsonRecord } from '../shared/read-json'
import { isInstruction, prefixName, readMedia, readParts, readPlainText, toReminder } from '../shared/read-message'
import { readSignatures } from './read-signatures'
import { toPart, type Part } from './to-part'

type Content = { role: 'user' | 'model'; parts: Part[] }
type Conversation = { systemInstruction: { parts: Part[] } | undefined; contents: Content[] }
type AssistantInput = Extract<ChatMessage, { role: 'assistant' }>

/** Google's own word for calls that another model made, which have no signature to check. */
const FOREIGN_SIGNATURE = 'skip_thought_signature_validator'

/**
 * The conversation as Google wants it: the instructions at its beginning apart, later ones in place, neighbours of one role
 * merged, tool answers as the user's.
 */
export function toContents(
  messages: readonly ChatMessage[],
  { checksSignatures }: { checksSignatures: boolean },
): Conversation {
  const systemParts: Part[] = []
  const contents: Content[] = []
  const toolNames = new Map<string, string>()
  for (const message of messages) {
    if (isInstruction(message) && contents.length === 0) {
      systemParts.push(...toParts(prefixName(readParts(message.content), message.name)))
      continue
    }
    if (message.role === 'assistant')
      for (const call of message.tool_calls ?? []) toolNames.set(call.id, call.function.name)
    const content = toContent(message, { toolNames, checksSignatures })
    const last = contents.at(-1)
    if (content.parts.length === 0) continue
    if (last?.role === content.role) last.parts.push(...content.parts)
    else contents.push(content)
  }
  return finish(systemParts, contents)
}

/** At least one content must be there: instructions alone are then what the user says. */
function finish(systemParts: Part[], contents: Content[]): Conversation {
  if (systemParts.length === 0) return { systemInstruction: undefined, contents }
  if (contents.length === 0) return { systemInstruction: undefined, contents: [{ role: 'user', parts: systemParts }] }
  return { systemInstruction: { parts: systemParts }, contents }
}

type ContentOptions = { toolNames: ReadonlyMap<string, string>; checksSignatures: boolean }

function toContent(message: ChatMessage, options: ContentOptions): Content {
  switch (message.role) {
    case 'system':
    case 'developer':
      return { role: 'user', parts: toReminderParts(readPlainText(message.content)) }
    case 'user':
      return { role: 'user', parts: toParts(prefixName(readParts(message.content), message.name)) }
    case 'assistant':
      return { role: 'model', parts: toModelParts(message, options) }
    case 'tool':
      return { role: 'user', parts: toToolParts(message, options) }
  }
}

function toParts(parts: readonly ContentPart[]): Part[] {
  return parts.map(toPart)
}

function toReminderParts(text: string): Part[] {
  return text === '' ? [] : [{ text: toReminder(text) }]
}

function toModelParts(message: AssistantInput, { checksSignatures }: ContentOptions): Part[] {
  const signatures = readSignatures(message.reasoning_details)
  const texts = toParts(prefixName(readParts(message.content), message.name))
  const lastText = texts.at(-1)
  const textSignature = signatures.others.at(-1)
  if (lastText !== undefined && textSignature !== undefined) lastText.thoughtSignature = textSignature
  const calls = (message.tool_calls ?? []).map((call, index): Part => {
    // The first call of a step must carry a signature, the parallel ones after it have none.
    const spare = lastText === undefined ? textSignature : undefined
    const fallback = index === 0 ? (spare ?? (checksSignatures ? FOREIGN_SIGNATURE : undefined)) : undefined
    const thoughtSignature = signatures.byCallId.get(call.id) ?? fallback
    return {
      functionCall: { id: call.id, name: call.function.name, args: parseObject(call.function.arguments) ?? {} },
      ...(thoughtSignature !== undefined && { thoughtSignature }),
    }
  })
  return [...texts, ...calls]
}

function toToolParts(message: Extract<ChatMessage, { role: 'tool' }>, { toolNames }: ContentOptions): Part[] {
  const text = readPlainText(message.content)
  const name = toolNames.get(message.tool_call_id) ?? message.name ?? 'unknown_tool'
  // Google takes an object only; anything else a tool says is put into one.
  const response = parseObject(text) ?? { result: text }
  return [{ functionResponse: { id: message.tool_call_id, name, response } }, ...toParts(readMedia(message.content))]
}

function parseObject(text: string): JsonRecord | undefined {
  const value = parseJson(text)
  return isRecord(value) ? value : undefined
}
