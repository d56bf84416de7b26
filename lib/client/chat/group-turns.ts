import type { ChatMessage } from '@/lib/schemas/chats'

/** What somebody wrote, and what each model answered: by model, the oldest try first. */
export type Turn = { question: ChatMessage; answers: ReadonlyMap<string, readonly ChatMessage[]> }

/** A conversation as turns. Answers whose question is not loaded (yet) are left out. */
export function groupTurns(messages: readonly ChatMessage[]): Turn[] {
  const answers = new Map<string, Map<string, ChatMessage[]>>()
  for (const message of messages) {
    if (message.role !== 'assistant' || message.parent_id === null) continue
    const ofQuestion = answers.get(message.parent_id) ?? new Map<string, ChatMessage[]>()
    answers.set(message.parent_id, ofQuestion)
    const model = message.model ?? ''
    ofQuestion.set(model, [...(ofQuestion.get(model) ?? []), message])
  }
  return messages
    .filter(({ role }) => role === 'user')
    .map((question) => ({ question, answers: answers.get(question.id) ?? new Map<string, ChatMessage[]>() }))
}

/** What a model is told that it answered: its own last words, or else those of the first other model that had some. */
export function findAnswer({ answers }: Turn, model: string): ChatMessage | null {
  const hasWords = ({ content }: ChatMessage) => content !== ''
  const own = (answers.get(model) ?? []).findLast(hasWords)
  return own ?? [...answers.values()].flat().find(hasWords) ?? null
}
