import type { AppError } from '@/lib/core/errors'
import type { ChatUsage } from '@/lib/schemas/chat-response'
import type { RehearsalEvent } from '@/lib/schemas/rehearsal'
import type { AnswerFormat, AnswerSubject, StreamWriter } from '../answer-format'

/** One server-sent event. What a provider sent is inside JSON strings only. */
export function writeEvent(event: RehearsalEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`
}

/** The answer at the end of a rehearsal: its text as it comes, then who gave it and what it cost. */
export function createRehearsalFormat(elapsedMs: () => number): AnswerFormat {
  return {
    api: 'chat',
    createWriter: (run) => new RehearsalWriter(run, elapsedMs),
    toBody: (completion) => completion,
  }
}

class RehearsalWriter implements StreamWriter {
  readonly #attempt: AnswerSubject['attempt']
  readonly #elapsedMs: () => number

  constructor({ attempt }: Pick<AnswerSubject, 'attempt'>, elapsedMs: () => number) {
    this.#attempt = attempt
    this.#elapsedMs = elapsedMs
  }

  writeStart(): string {
    return ''
  }

  writeDelta({ delta }: Parameters<StreamWriter['writeDelta']>[0]): string {
    return delta.content ? writeEvent({ type: 'text', text: delta.content }) : ''
  }

  writeFinish(): string {
    return ''
  }

  writeEnd(usage: ChatUsage): string {
    return writeEvent({
      type: 'done',
      at_ms: this.#elapsedMs(),
      model: this.#attempt.model.slug,
      provider: this.#attempt.endpoint.providerName,
      prompt_tokens: usage.prompt_tokens,
      completion_tokens: usage.completion_tokens,
      cost: usage.cost,
    })
  }

  writeError({ code, message }: AppError): string {
    return writeEvent({ type: 'failed', at_ms: this.#elapsedMs(), code, message })
  }

  writeKeepAlive(): string {
    return ': still at it\n\n'
  }
}
