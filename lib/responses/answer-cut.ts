import type { AppError } from '@/lib/core/errors'
import type { ResponsesBody } from '@/lib/schemas/responses'
import { type ResponseSubject, toResponseObject, toResponseState } from './response-object'
import { ResponsesWriter } from './responses-writer'
import type { ToolNames } from './tool-names'

/**
 * The answer to a prompt that is too long: in this API a success that was cut off before its first word
 * (api contract §2.4). Its clients know how to go on from there; nothing was billed.
 */
export function answerCut(input: { request: ResponsesBody; names: ToolNames; error: AppError }): Response {
  const { request, names, error } = input
  const run = toSubject(input)
  const headers = { ...error.headers }
  if (!request.stream) {
    const response = toResponseObject({
      request,
      run,
      state: toResponseState('length'),
      output: [],
      usage: null,
      error: null,
    })
    return Response.json({ ...response, error_type: error.type }, { headers })
  }
  const writer = new ResponsesWriter({ request, names, run })
  const body = writer.writeStart() + writer.writeError(error)
  return new Response(body, { headers: { ...headers, 'content-type': 'text/event-stream; charset=utf-8' } })
}

function toSubject({ request, error }: { request: ResponsesBody; error: AppError }): ResponseSubject {
  const { provider_name: provider } = error.details
  return {
    context: { id: error.headers['x-generation-id'] ?? '', createdAt: new Date() },
    attempt: {
      model: { slug: request.model ?? request.models?.[0] ?? '' },
      endpoint: { providerName: typeof provider === 'string' ? provider : '' },
    },
  }
}
