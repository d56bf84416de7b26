import { IMAGE_TYPES } from '@/lib/schemas/chat-limits'
import type { ChatAttachment, ChatMessage, ChatSettings } from '@/lib/schemas/chats'
import { TEMPORARY_CHAT } from '../chats'
import { findAnswer, groupTurns } from './group-turns'

type Part =
  | { type: 'text'; text: string }
  | { type: 'image_url'; image_url: { url: string } }
  | { type: 'file'; file: { filename: string; file_data: string } }

type RequestMessage = { role: 'system' | 'assistant'; content: string } | { role: 'user'; content: string | Part[] }

type RequestQuestion = {
  messages: readonly ChatMessage[]
  settings: ChatSettings
  model: string
  questionId: string
  /** Null when it is not known: a preset or chain, which may lead anywhere. */
  takesImages: boolean | null
  chatId: string
  /** The bytes of a file as a data URI. */
  loadFile: (attachment: ChatAttachment) => Promise<string>
}

/** The body of `POST /chat/completions` that asks one model for its answer to one message. */
export async function buildRequest(question: RequestQuestion): Promise<Record<string, unknown>> {
  const { settings, model, chatId } = question
  const conversation = selectHistory(question)
  const prompt = settings.system_prompt?.trim()
  const messages: RequestMessage[] = prompt ? [{ role: 'system', content: prompt }] : []
  for (const message of conversation) messages.push(await toRequestMessage(message, question))
  return {
    model,
    messages,
    stream: true,
    ...(chatId === TEMPORARY_CHAT ? {} : { session_id: chatId }),
    ...(settings.temperature === null ? {} : { temperature: settings.temperature }),
    ...(settings.max_tokens === null ? {} : { max_tokens: settings.max_tokens }),
    ...(settings.reasoning_effort === null ? {} : { reasoning: { effort: settings.reasoning_effort } }),
  }
}

/** The message and what came before it as this model sees it: as many earlier messages as the settings say. */
export function selectHistory({
  messages,
  settings,
  model,
  questionId,
}: Pick<RequestQuestion, 'messages' | 'settings' | 'model' | 'questionId'>): ChatMessage[] {
  const turns = groupTurns(messages)
  const index = turns.findIndex(({ question }) => question.id === questionId)
  const earlier = turns.slice(0, Math.max(index, 0)).flatMap((turn) => {
    const answer = findAnswer(turn, model)
    return answer ? [turn.question, answer] : [turn.question]
  })
  const count = settings.history_count ?? earlier.length
  const question = turns[index]?.question
  return [...(count === 0 ? [] : earlier.slice(-count)), ...(question ? [question] : [])]
}

async function toRequestMessage(message: ChatMessage, question: RequestQuestion): Promise<RequestMessage> {
  if (message.role === 'assistant') return { role: 'assistant', content: message.content }
  const files = message.attachments.filter((file) => question.takesImages !== false || !isImage(file))
  if (files.length === 0) return { role: 'user', content: message.content }
  const parts = await Promise.all(files.map(async (file) => toPart(file, await question.loadFile(file))))
  const text: Part[] = message.content === '' ? [] : [{ type: 'text', text: message.content }]
  return { role: 'user', content: [...text, ...parts] }
}

function toPart(file: ChatAttachment, url: string): Part {
  if (isImage(file)) return { type: 'image_url', image_url: { url } }
  return { type: 'file', file: { filename: file.name, file_data: url } }
}

export function isImage({ media_type: type }: Pick<ChatAttachment, 'media_type'>): boolean {
  return IMAGE_TYPES.some((known) => known === type)
}
