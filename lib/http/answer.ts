import { isStreamedBody, type StreamedBody, toReadableStream } from './streamed-body'

export type AnswerBody = string | Uint8Array<ArrayBuffer> | StreamedBody | null

type AnswerInit = { status?: number | undefined; headers?: Readonly<Record<string, string>> | undefined }

/**
 * A whole answer before anybody makes something to send of it. The gateway process writes it straight to the socket; a
 * web-standard Response, which costs more than a quarter of the rest of a request, is made only where somebody needs one.
 */
export class Answer {
  readonly status: number
  /** Names in lower case. The answer's own; whoever passes it on may add to them. */
  readonly headers: Record<string, string>
  readonly body: AnswerBody

  constructor(body: AnswerBody, { status = 200, headers = {} }: AnswerInit = {}) {
    this.body = body
    this.status = status
    // Not a spread: what is added to a copy made by one costs a microsecond a name (docs/performance.md).
    this.headers = Object.assign({}, headers)
  }

  /** Plain data as JSON. */
  static json(value: unknown, { status, headers }: AnswerInit = {}): Answer {
    return new Answer(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } })
  }

  /** The same as a web-standard Response. A streamed body begins at once, so an answer can be turned only once. */
  toResponse(): Response {
    const body = isStreamedBody(this.body) ? toReadableStream(this.body) : this.body
    return new Response(body, { status: this.status, headers: this.headers })
  }
}

/** What a handler gives that makes its answer itself. */
export type AnyAnswer = Answer | Response

/** A Response in any case, for whoever works on one. */
export function toResponse(answer: AnyAnswer): Response {
  return answer instanceof Answer ? answer.toResponse() : answer
}
