import { toAppError } from '@/lib/core/errors'
import { getLogger } from '@/lib/observability'
import type { ChatDelta, ProviderError, StreamPart } from '@/lib/providers'
import type { ContentRecorder } from '@/lib/stored-content'
import { hidesReasoning } from './answer-whole'
import type { StreamWriter } from './answer-format'
import type { CompletionRun } from './completion-run'
import { escapeLineSeparators } from './escape-line-separators'
import { hasContent } from './open-answer'
import { beginWork, drainForNobody, endWork } from './open-work'
import { addRoute, describeRoute } from './plan/describe-route'
import { toPublicError } from './provider-failure'
import { recordDelta, toContentFailure } from './record-content'
import { settleStream, type StreamEnding } from './settle-stream'
import { STREAM_HEADERS } from './stream-headers'
import { StreamTally } from './stream-tally'
import { toUsageObject } from './to-usage-object'
import { READER_STALLED, type UpstreamStream } from './upstream-stream'

/** A pause of this length is bridged with a comment, so that nothing on the way thinks the stream dead. */
const KEEP_ALIVE_MS = 10_000

type StreamInput = {
  run: CompletionRun
  stream: UpstreamStream
  parts: StreamPart[]
  canStopBilling: boolean
  /** Aborted when the client goes away. */
  signal: AbortSignal
}

/** Answers a request that asked for a stream. The last chunk waits until the bill is in the database. */
export function answerStream(input: StreamInput): Response {
  const body = new ReadableStream<Uint8Array>(new AnswerSource(input), { highWaterMark: 4 })
  return new Response(body, { headers: { ...STREAM_HEADERS, ...input.run.headers } })
}

/** The one state machine of a stream: open → ended (complete, failed) or left (the client went away). */
class AnswerSource implements UnderlyingDefaultSource<Uint8Array> {
  readonly #run: CompletionRun
  readonly #stream: UpstreamStream
  readonly #canStopBilling: boolean
  readonly #signal: AbortSignal
  readonly #onAbort = () => void this.cancel()
  readonly #writer: StreamWriter
  readonly #encoder = new TextEncoder()
  readonly #tally = new StreamTally()
  readonly #recorder: ContentRecorder | null
  readonly #isReasoningHidden: boolean
  readonly #startedChoices = new Set<number>()
  #early: StreamPart[] | null
  #hasStarted = false
  #state: 'open' | 'ended' | 'left' = 'open'
  #keepAlive: NodeJS.Timeout | undefined

  constructor({ run, stream, parts, canStopBilling, signal }: StreamInput) {
    this.#signal = signal
    this.#run = run
    this.#recorder = run.context.recorder
    this.#stream = stream
    this.#canStopBilling = canStopBilling
    this.#early = parts
    this.#writer = run.format.createWriter(run)
    this.#isReasoningHidden = hidesReasoning(run.body)
    beginWork()
  }

  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.#keepAlive = setInterval(() => {
      // A client that neither reads nor leaves must not keep its credits set aside for ever.
      if (this.#stream.hasTimedOut) void this.#end(controller, toBrokenEnding(READER_STALLED))
      else if ((controller.desiredSize ?? 0) > 0)
        controller.enqueue(this.#encoder.encode(this.#writer.writeKeepAlive()))
    }, KEEP_ALIVE_MS)
    // Not every server cancels the body of a response whose client is gone; the request's signal tells as well.
    this.#signal.addEventListener('abort', this.#onAbort, { once: true })
    if (this.#signal.aborted) this.#onAbort()
  }

  async pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    while (this.#state === 'open') {
      const { text, ending } = await this.#readText()
      if (this.#hasLeft()) return
      if (text !== '') controller.enqueue(this.#encode(text))
      this.#keepAlive?.refresh()
      if (ending) return this.#end(controller, ending)
      if (text !== '') return
    }
  }

  /**
   * The client went away: stop the provider where that stops its bill, else read it to the end; bill either way. What has
   * said everything costs no more by being read on, and only its own count is exact.
   */
  async cancel(): Promise<void> {
    if (this.#state !== 'open') return
    this.#leave('left')
    const giveUp = () => {
      this.#stream.abort(new Error('The client went away.'))
    }
    if (this.#canStopBilling && !this.#stream.isWhole) giveUp()
    else await drainForNobody({ giveUp }, () => this.#readToEnd())
    await this.#settle({ status: 'cancelled', error: null })
  }

  #leave(state: 'ended' | 'left'): void {
    this.#state = state
    clearInterval(this.#keepAlive)
    this.#signal.removeEventListener('abort', this.#onAbort)
  }

  async #readToEnd(): Promise<void> {
    for (;;) if ((await this.#readText()).ending !== null) return
  }

  /** TypeScript narrows `#state` inside the loop and does not see that `cancel` may run during an await. */
  #hasLeft(): boolean {
    return this.#state === 'left'
  }

  /** Clients need a role before anything else, of an empty answer too. */
  #openChoice(index: number): string {
    if (this.#startedChoices.has(index)) return ''
    this.#startedChoices.add(index)
    return this.#writer.writeDelta({ index, delta: { role: 'assistant', content: '' }, logprobs: undefined })
  }

  #encode(text: string): Uint8Array {
    return this.#encoder.encode(escapeLineSeparators(text))
  }

  async #readText(): Promise<{ text: string; ending: StreamEnding | null }> {
    const parts = this.#early ?? (await this.#stream.read())
    this.#early = null
    if (parts === null) return { text: '', ending: { status: 'completed', error: null } }
    let text = this.#hasStarted ? '' : this.#writer.writeStart()
    this.#hasStarted = true
    for (const part of parts) {
      this.#tally.add(part)
      if (this.#recorder && part.type === 'delta') recordDelta(this.#recorder, part.choiceIndex, part.delta)
      if (part.type === 'error') return { text, ending: toBrokenEnding(part.error) }
      if (part.type === 'end') return { text, ending: { status: 'completed', error: null } }
      text += this.#writePart(part)
    }
    return { text, ending: null }
  }

  #writePart(part: StreamPart): string {
    if (part.type === 'finish') {
      return this.#openChoice(part.choiceIndex) + this.#writer.writeFinish({ index: part.choiceIndex, ...part })
    }
    if (part.type !== 'delta') return ''
    const delta = this.#isReasoningHidden ? withoutReasoning(part.delta) : part.delta
    const isFirst = !this.#startedChoices.has(part.choiceIndex)
    if (!isFirst && !hasContent(delta)) return ''
    this.#startedChoices.add(part.choiceIndex)
    const shown: ChatDelta = isFirst ? { role: 'assistant', content: '', ...delta } : delta
    return this.#writer.writeDelta({ index: part.choiceIndex, delta: shown, logprobs: part.logprobs })
  }

  async #end(controller: ReadableStreamDefaultController<Uint8Array>, ending: StreamEnding): Promise<void> {
    this.#leave('ended')
    if (ending.status === 'completed') this.#stream.release()
    else this.#stream.abort(new Error('The stream failed.'))
    const last = await this.#settle(ending)
    try {
      controller.enqueue(this.#encode(last))
      controller.close()
    } catch (error) {
      // The client left while the bill was being written; there is nobody to tell.
      if (!(error instanceof TypeError)) throw error
    }
  }

  /** Writes the bill; returns the last chunk. */
  async #settle(ending: StreamEnding): Promise<string> {
    try {
      if (ending.error) this.#recorder?.fail(toContentFailure(ending.error, this.#run.attempt.endpoint.providerName))
      const settlement = await settleStream({ run: this.#run, tally: this.#tally, ending })
      if (ending.error) return this.#writer.writeError(this.#toPublicError(ending.error))
      const { route, attempt, records } = this.#run
      return this.#writer.writeEnd(
        toUsageObject(settlement),
        route ? describeRoute({ ...route, selected: attempt, records }) : undefined,
      )
    } catch (error) {
      this.#run.credit.hold?.release()
      getLogger().error({ err: error, generationId: this.#run.context.id }, 'a generation could not be settled')
      return this.#writer.writeError(toAppError(error))
    } finally {
      endWork()
    }
  }

  #toPublicError(error: ProviderError): ReturnType<typeof toPublicError> {
    const { attempt, records, route } = this.#run
    return addRoute(toPublicError({ error, providerName: attempt.endpoint.providerName, records }), { route, records })
  }
}

/** A client that stops reading pays for what it got, as one that leaves. */
function toBrokenEnding(error: ProviderError): StreamEnding {
  return { status: error.code === READER_STALLED.code ? 'cancelled' : 'error', error }
}

function withoutReasoning(delta: ChatDelta): ChatDelta {
  const { reasoning: _reasoning, reasoning_details: _details, ...rest } = delta
  return rest
}
