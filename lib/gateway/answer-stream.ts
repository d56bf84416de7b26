import { toAppError } from '@/lib/core/errors'
import { Answer, type AnswerSink, isClientGone, type StreamedBody, watchClient } from '@/lib/http'
import { getLogger } from '@/lib/observability'
import type { ChatDelta, ProviderError, StreamPart } from '@/lib/providers'
import type { ContentRecorder } from '@/lib/stored-content'
import { hidesReasoning } from './answer-whole'
import type { StreamWriter } from './answer-format'
import type { CompletionRun } from './completion-run'
import { escapeLineSeparators } from './escape-line-separators'
import { createStreamGuard, GUARDRAIL_BLOCKED, type StreamGuard } from './guard/stream-guard'
import { hasContent } from './open-answer'
import { beginWork, drainForNobody, endWork } from './open-work'
import { addRoute, describeRoute } from './plan/describe-route'
import { toPublicError } from './provider-failure'
import { recordDelta, toContentFailure } from './record-content'
import { settleStream, type StreamEnding } from './settle-stream'
import { STREAM_HEADERS } from './stream-headers'
import { StreamTally } from './stream-tally'
import { toUsageObject } from './to-usage-object'
import { type PartListener, READER_STALLED, type UpstreamStream } from './upstream-stream'

/** A pause of this length is bridged with a comment, so that nothing on the way thinks the stream dead. */
const KEEP_ALIVE_MS = 10_000

type StreamInput = {
  run: CompletionRun
  stream: UpstreamStream
  parts: StreamPart[]
  canStopBilling: boolean
  /** Whose client waits for it. */
  request: Request
}

/** Answers a request that asked for a stream. The last chunk waits until the bill is in the database. */
export function answerStream(input: StreamInput): Answer {
  return new Answer(new AnswerSource(input), { headers: Object.assign({}, STREAM_HEADERS, input.run.headers) })
}

/** The one state machine of a stream: open → ended (complete, failed) or left (the client went away). */
class AnswerSource implements StreamedBody, PartListener {
  readonly #run: CompletionRun
  readonly #stream: UpstreamStream
  readonly #canStopBilling: boolean
  readonly #stopWatching: () => void
  readonly #writer: StreamWriter
  readonly #tally = new StreamTally()
  readonly #recorder: ContentRecorder | null
  readonly #guard: StreamGuard | null
  readonly #isReasoningHidden: boolean
  readonly #startedChoices = new Set<number>()
  #early: StreamPart[]
  #hasStarted = false
  #state: 'open' | 'ended' | 'left' = 'open'
  /** Null until somebody carries the answer to its client. */
  #sink: AnswerSink | null = null
  /** What was written before that. */
  #unsent = ''
  #isBehind = false
  /** The end of the answer, once it is billed. */
  #last: string | null = null
  /** Called when a stream that is read on for nobody is over. */
  #onDrained: (() => void) | null = null
  #wroteAtMs = 0
  #keepAlive: NodeJS.Timeout | undefined

  constructor({ run, stream, parts, canStopBilling, request }: StreamInput) {
    this.#run = run
    this.#recorder = run.context.recorder
    this.#guard = createStreamGuard(run.context)
    this.#stream = stream
    this.#canStopBilling = canStopBilling
    this.#early = parts
    this.#writer = run.format.createWriter(run)
    this.#isReasoningHidden = hidesReasoning(run.body)
    beginWork()
    stream.listen(this)
    // Not every server cancels the body of a response whose client is gone; the request tells as well.
    this.#stopWatching = watchClient(request, () => this.cancel())
    if (isClientGone(request)) this.cancel()
  }

  start(sink: AnswerSink): void {
    this.#sink = sink
    if (this.#unsent !== '') sink.write(this.#unsent)
    if (this.#last !== null) sink.end(this.#last)
    if (this.#state !== 'open') return
    this.#bridgePause(KEEP_ALIVE_MS)
    this.onParts(this.#takeEarly())
    if (this.#isOpen() && !this.#isBehind) this.#stream.resume()
  }

  onParts(parts: StreamPart[]): void {
    const { text, ending } = this.#write(parts)
    if (this.#state === 'left') {
      if (ending) this.#onDrained?.()
      return
    }
    if (text !== '') this.#send(escapeLineSeparators(text))
    if (ending) void this.#end(ending)
  }

  onOver(): void {
    if (this.#state === 'left') this.#onDrained?.()
    else if (this.#state === 'open') this.onParts([{ type: 'end' }])
  }

  /**
   * The client went away: stop the provider where that stops its bill, else read it to the end; bill either way. What has
   * said everything costs no more by being read on, and only its own count is exact.
   */
  cancel(): void {
    if (this.#state !== 'open') return
    this.#leave('left')
    void this.#finishForNobody()
  }

  async #finishForNobody(): Promise<void> {
    const giveUp = () => {
      this.#stream.abort(new Error('The client went away.'))
      this.#onDrained?.()
    }
    const { ending } = this.#write(this.#takeEarly())
    if (this.#canStopBilling && !this.#stream.isWhole) giveUp()
    else if (!ending) await drainForNobody({ giveUp }, () => this.#readToEnd())
    this.#stream.release()
    await this.#settle({ status: 'cancelled', error: null })
  }

  #leave(state: 'ended' | 'left'): void {
    this.#state = state
    clearTimeout(this.#keepAlive)
    this.#stopWatching()
  }

  #readToEnd(): Promise<void> {
    return new Promise((resolve) => {
      this.#onDrained = resolve
      this.#stream.resume()
    })
  }

  /** TypeScript narrows `#state` and does not see that a call may change it. */
  #isOpen(): boolean {
    return this.#state === 'open'
  }

  #takeEarly(): StreamPart[] {
    const parts = this.#early
    this.#early = []
    return parts
  }

  /** One timer a pause, not one a token: it looks how long ago the last piece went out, and waits for what is left. */
  #bridgePause(waitMs: number): void {
    this.#keepAlive = setTimeout(() => {
      const silentMs = performance.now() - this.#wroteAtMs
      const isSilent = silentMs >= KEEP_ALIVE_MS
      if (isSilent && !this.#isBehind) this.#send(this.#writer.writeKeepAlive())
      this.#bridgePause(isSilent ? KEEP_ALIVE_MS : KEEP_ALIVE_MS - silentMs)
    }, Math.ceil(waitMs))
  }

  #send(text: string): void {
    this.#wroteAtMs = performance.now()
    if (!this.#sink) this.#unsent += text
    else if (!this.#sink.write(text)) void this.#waitForClient(this.#sink)
  }

  async #waitForClient(sink: AnswerSink): Promise<void> {
    if (this.#isBehind) return
    this.#isBehind = true
    this.#stream.pause()
    await sink.drained()
    this.#isBehind = false
    if (this.#state === 'open') this.#stream.resume()
  }

  /** Clients need a role before anything else, of an empty answer too. */
  #openChoice(index: number): string {
    if (this.#startedChoices.has(index)) return ''
    this.#startedChoices.add(index)
    return this.#writer.writeDelta({ index, delta: { role: 'assistant', content: '' }, logprobs: undefined })
  }

  #write(parts: readonly StreamPart[]): { text: string; ending: StreamEnding | null } {
    let text = this.#hasStarted ? '' : this.#writer.writeStart()
    this.#hasStarted = true
    for (const part of this.#guard ? this.#guardParts(this.#guard, parts) : parts) {
      if (!this.#guard) this.#tally.add(part)
      if (this.#recorder && part.type === 'delta') recordDelta(this.#recorder, part.choiceIndex, part.delta)
      if (part.type === 'error') return { text, ending: toBrokenEnding(part.error) }
      if (part.type === 'end') return { text, ending: { status: 'completed', error: null } }
      text += this.#writePart(part)
    }
    return { text, ending: null }
  }

  /** The bill is for what the model wrote, the client sees what guardrails leave of it. */
  #guardParts(guard: StreamGuard, parts: readonly StreamPart[]): StreamPart[] {
    return parts.flatMap((part) => {
      if (!guard.refusal) this.#tally.add(part)
      return guard.transform(part)
    })
  }

  #writePart(part: StreamPart): string {
    if (part.type === 'finish') {
      return this.#openChoice(part.choiceIndex) + this.#writer.writeFinish({ index: part.choiceIndex, ...part })
    }
    if (part.type !== 'delta') return ''
    const delta = this.#isReasoningHidden ? withoutReasoning(part.delta) : part.delta
    const isFirst = !this.#startedChoices.has(part.choiceIndex)
    if (!isFirst && !hasContent(delta)) return ''
    if (isFirst) this.#startedChoices.add(part.choiceIndex)
    const shown: ChatDelta = isFirst ? { role: 'assistant', content: '', ...delta } : delta
    return this.#writer.writeDelta({ index: part.choiceIndex, delta: shown, logprobs: part.logprobs })
  }

  async #end(ending: StreamEnding): Promise<void> {
    this.#leave('ended')
    if (ending.status === 'completed') this.#stream.release()
    else this.#stream.abort(new Error('The stream failed.'))
    this.#last = escapeLineSeparators(await this.#settle(ending))
    this.#sink?.end(this.#last)
  }

  /** Writes the bill; returns the last chunk. */
  async #settle(ending: StreamEnding): Promise<string> {
    try {
      this.#guard?.report()
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
    if (this.#guard?.refusal) return addRoute(this.#guard.refusal, { route, records })
    return addRoute(toPublicError({ error, providerName: attempt.endpoint.providerName, records }), { route, records })
  }
}

/** A client that stops reading pays for what it got, as one that leaves; so does one whose own guardrail ends the answer. */
function toBrokenEnding(error: ProviderError): StreamEnding {
  const isBilled = error.code === READER_STALLED.code || error === GUARDRAIL_BLOCKED
  return { status: isBilled ? 'cancelled' : 'error', error }
}

function withoutReasoning(delta: ChatDelta): ChatDelta {
  const { reasoning: _reasoning, reasoning_details: _details, ...rest } = delta
  return rest
}
