import { hash } from 'node:crypto'
import type { ChatBody } from '@/lib/schemas/chat'
import type { RouteModel } from '../route-types'

/** What ties the requests of one conversation together. */
export type Conversation = {
  /** Holds nothing of what was said. */
  key: string
  /** The caller named it, so that it is worth keeping together from its first answer on. */
  isNamed: boolean
}

/** Texts are compared by their beginning, end and length: two conversations that agree in all three may share an endpoint. */
const EDGE_CHARACTERS = 1_000

export type ConversationQuestion = {
  organizationId: string
  body: Pick<ChatBody, 'messages' | 'prompt_cache_key' | 'provider'>
  /** From the body or the header. */
  sessionId: string | null
  models: readonly RouteModel[]
}

/**
 * The conversation that a request belongs to (api contract §2.7): the session that the caller names, else what its first
 * messages say. Null where it does not matter: no endpoint reads cached prompts for less, or the caller orders them.
 */
export function findConversation(question: ConversationQuestion): Conversation | null {
  const { organizationId, body, sessionId, models } = question
  if (body.provider?.order?.length || !models.some(hasCheapCache)) return null
  const name = sessionId ?? body.prompt_cache_key ?? null
  const said = name ?? readBeginning(body.messages)
  return {
    key: hash('sha1', `${organizationId}\0${name === null ? 'said' : 'named'}\0${said}`, 'base64'),
    isNamed: sessionId !== null,
  }
}

/** Only a choice between endpoints can be made to stick, and only where a cached prompt is cheaper. */
function hasCheapCache({ endpoints }: RouteModel): boolean {
  return endpoints.length > 1 && endpoints.some(({ price }) => readsCheaply(price))
}

export function readsCheaply({
  promptPicos,
  cacheReadPicos,
}: {
  promptPicos: bigint
  cacheReadPicos: bigint | null
}): boolean {
  return cacheReadPicos !== null && cacheReadPicos < promptPicos
}

type Message = ChatBody['messages'][number]

function readBeginning(messages: readonly Message[]): string {
  const system = messages.find(isSystem)
  const first = messages.find((message) => !isSystem(message))
  return `${describe(system)}\0${describe(first)}`
}

function isSystem({ role }: Message): boolean {
  return role === 'system' || role === 'developer'
}

function describe(message: Message | undefined): string {
  const content = message?.content ?? ''
  if (typeof content !== 'string')
    return content.map((part) => (part.type === 'text' ? shorten(part.text) : part.type)).join('\0')
  return shorten(content)
}

function shorten(text: string): string {
  if (text.length <= 2 * EDGE_CHARACTERS) return text
  return `${text.length}\0${text.slice(0, EDGE_CHARACTERS)}\0${text.slice(-EDGE_CHARACTERS)}`
}
