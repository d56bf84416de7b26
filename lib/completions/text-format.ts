import type { AnswerFormat } from '@/lib/gateway'
import type { ChatCompletion } from '@/lib/schemas/chat-response'
import type { TextCompletion } from '@/lib/schemas/completions'
import { TextWriter } from './text-writer'

/** The form of the legacy `POST /completions`. */
export const TEXT_FORMAT: AnswerFormat = {
  api: 'completions',
  createWriter: (run) => new TextWriter(run),
  toBody: (completion) => toTextCompletion(completion),
}

function toTextCompletion({ choices, ...rest }: ChatCompletion): TextCompletion {
  return {
    ...rest,
    object: 'text_completion',
    choices: choices.map(({ index, message, finish_reason, native_finish_reason }) => ({
      index,
      text: message.content ?? message.refusal ?? '',
      reasoning: message.reasoning,
      logprobs: null,
      finish_reason,
      native_finish_reason,
    })),
  }
}
