import { findSubject, type Subject } from './find-subject'
import { QUESTIONS } from './questions'

export type AskMessage = { question: number; organizationId: string; times: number }
/** Milliseconds of each time, or why it failed. */
export type AnswerMessage = { milliseconds: number[] } | { failure: string }

const subjects = new Map<string, Subject>()

/** One process per database, because the product has one pool per process. Asks what its parent says, as often as it says. */
async function answer({ question, organizationId, times }: AskMessage): Promise<AnswerMessage> {
  const subject = subjects.get(organizationId) ?? (await findSubject(organizationId))
  subjects.set(organizationId, subject)
  const asked = QUESTIONS[question]
  if (!asked) return { failure: `there is no question ${question}` }
  const milliseconds: number[] = []
  for (let time = 0; time < times; time += 1) {
    const startedAt = performance.now()
    await asked.ask(subject)
    milliseconds.push(performance.now() - startedAt)
  }
  return { milliseconds }
}

process.on('message', (message: AskMessage) => {
  answer(message).then(
    (result) => process.send?.(result),
    (error: unknown) =>
      process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
