import type { AnswerFormat, AnswerSubject } from '@/lib/gateway'
import type { ChatCompletion } from '@/lib/schemas/chat-response'
import type { ResponsesBody } from '@/lib/schemas/responses'
import { OutputAssembler } from './output-assembler'
import type { OutputItem } from './output-item'
import { readReasoningBlocks } from './pack-reasoning'
import { type ResponseState, toIdStem, toResponseObject, toResponseState } from './response-object'
import { PROVIDER_FAILED, ResponsesWriter } from './responses-writer'
import type { ToolNames } from './tool-names'

/** The form of `POST /responses`: it repeats much of the request, so each request has one of its own. */
export function createResponsesFormat(request: ResponsesBody, names: ToolNames): AnswerFormat {
  return {
    api: 'responses',
    createWriter: (run) => new ResponsesWriter({ request, names, run }),
    toBody: (completion, run) => toWholeResponse({ request, names, completion, run }),
  }
}

type WholeInput = { request: ResponsesBody; names: ToolNames; completion: ChatCompletion; run: AnswerSubject }

function toWholeResponse({ request, names, completion, run }: WholeInput): Record<string, unknown> {
  const state = toResponseState(completion.choices[0]?.finish_reason ?? null)
  const response = toResponseObject({
    request,
    run,
    state,
    output: toOutput({ names, completion, run, state }),
    usage: completion.usage,
    error: state.status === 'failed' ? PROVIDER_FAILED : null,
  })
  return {
    ...response,
    ...(state.status === 'failed' ? { error_type: 'provider_unavailable' } : {}),
    ...(completion.openrouter_metadata ? { openrouter_metadata: completion.openrouter_metadata } : {}),
  }
}

function toOutput({
  names,
  completion,
  run,
  state,
}: Omit<WholeInput, 'request'> & { state: ResponseState }): OutputItem[] {
  const output = new OutputAssembler({ idStem: toIdStem(run), names, emit: () => undefined })
  const [choice] = completion.choices
  if (choice) {
    const { message } = choice
    output.add(
      {
        reasoning: message.reasoning ?? undefined,
        reasoning_details: readReasoningBlocks(message.reasoning_details),
        content: message.content ?? undefined,
        refusal: message.refusal ?? undefined,
        tool_calls: message.tool_calls?.map((call, index) => ({ ...call, index })),
      },
      choice.logprobs,
    )
  }
  output.finish(state.status === 'completed' ? 'completed' : 'incomplete')
  return output.toOutput()
}
