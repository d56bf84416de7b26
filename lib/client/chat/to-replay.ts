import { z } from 'zod'
import type { StoredContent } from '@/lib/schemas/stored-content'

/** A stored request as a chat can take it up. */
export type Replay = {
  systemPrompt: string | null
  earlier: { role: 'user' | 'assistant'; content: string }[]
  /** What was asked last; empty when the request did not end with a question. */
  question: string
  /** Whether files or calls of tools were left out: a chat has neither from a log. */
  isShortened: boolean
}

const textPart = z.object({ type: z.literal('text'), text: z.string() })
const storedMessage = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant']),
  content: z.union([z.string(), z.array(z.unknown())]).nullish(),
})

type Read = { role: 'system' | 'developer' | 'user' | 'assistant'; content: string; isWhole: boolean }

/** Takes the words out of a stored request; what a chat cannot hold is left out and said so. */
export function toReplay({ input }: Pick<StoredContent, 'input'>): Replay {
  const messages = 'prompt' in input ? [{ role: 'user', content: input.prompt }] : input.messages
  const read = messages.map(readMessage)
  const known = read.filter((message): message is Read => message !== null)
  const isPrompt = ({ role }: Read) => role === 'system' || role === 'developer'
  const prompt = known.filter(isPrompt).map(({ content }) => content)
  const spoken = known.flatMap(({ role, content }) =>
    role === 'user' || role === 'assistant' ? (content === '' ? [] : [{ role, content }]) : [],
  )
  const last = spoken.at(-1)
  const hasQuestion = last?.role === 'user'
  return {
    systemPrompt: prompt.length === 0 ? null : prompt.join('\n\n'),
    earlier: hasQuestion ? spoken.slice(0, -1) : spoken,
    question: hasQuestion ? last.content : '',
    isShortened: read.some((message) => !message?.isWhole),
  }
}

function readMessage(value: unknown): Read | null {
  const parsed = storedMessage.safeParse(value)
  if (!parsed.success) return null
  const { role, content } = parsed.data
  if (typeof content === 'string') return { role, content, isWhole: true }
  const parts = (content ?? []).map((part) => textPart.safeParse(part))
  const texts = parts.flatMap((part) => (part.success ? [part.data.text] : []))
  return { role, content: texts.join('\n'), isWhole: texts.length === parts.length }
}
