import { fromResponse as fromMessage } from '../anthropic/from-response'
import { createStreamParser as createMessageParser } from '../anthropic/from-stream'
import { fromResponse as fromContent } from '../google/from-response'
import { createStreamParser as createContentParser } from '../google/from-stream'
import { parseError as parseGoogleError } from '../google/parse-error'
import { parseErrorResponse } from '../shared/create-provider-error'
import { parseJson } from '../shared/parse-json'
import { isRecord } from '../shared/read-json'
import type { ChatResult, FailedResponse, ProviderError, StreamParser } from '../spec'

/** A whole answer, Claude's or Gemini's: only Anthropic's says what it is. */
export function parseResponse(body: unknown): ChatResult {
  return isMessage(body) ? fromMessage(body) : fromContent(body)
}

/** Anthropic's events have names and Google's have none; a stream is one or the other from its first event on. */
export function createStreamParser(): StreamParser {
  let parser: StreamParser | undefined
  return {
    parse: (event) => {
      parser ??= event.event === undefined ? createContentParser() : createMessageParser()
      return parser.parse(event)
    },
  }
}

/** Google refuses in its own form, and hands on what Anthropic's servers say in theirs. */
export function parseError(response: FailedResponse): ProviderError {
  return isMessage(parseJson(response.body)) ? parseErrorResponse(response) : parseGoogleError(response)
}

function isMessage(body: unknown): boolean {
  return isRecord(body) && (body.type === 'message' || body.type === 'error')
}
