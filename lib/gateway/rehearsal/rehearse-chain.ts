import type { Principal } from '@/lib/auth'
import { CHAIN_PREFIX, getChain } from '@/lib/chains'
import { Answer, type AnswerSink, isStreamedBody, type StreamedBody, toRequestError } from '@/lib/http'
import type { GenerationAttempt } from '@/lib/ledger'
import type { RehearsalEvent, RehearseChainBody } from '@/lib/schemas/rehearsal'
import { completeChat } from '../complete-chat'
import type { CompletionPlan } from '../plan-completion'
import type { PlannedAttempt } from '../route-types'
import { STREAM_HEADERS } from '../stream-headers'
import type { AttemptWatcher } from './attempt-watcher'
import { createRehearsalFormat, writeEvent } from './rehearsal-format'

export type RehearsalInput = {
  request: Request
  requestId: string
  principal: Principal
  slug: string
  rehearsal: RehearseChainBody
}

/**
 * Sends a real request down a chain, billed as any other, and tells each attempt as a server-sent event while it happens.
 * @throws AppError not_found
 */
export async function rehearseChain(input: RehearsalInput): Promise<Answer> {
  await getChain({ organizationId: input.principal.organizationId, slug: input.slug })
  return new Answer(new RehearsalSource(input), { headers: STREAM_HEADERS })
}

/** Events of the attempts first, then those of the answer. */
class RehearsalSource implements StreamedBody, AttemptWatcher {
  readonly #input: RehearsalInput
  readonly #startedAtMs = performance.now()
  #sink: AnswerSink | null = null
  #answer: StreamedBody | null = null
  /** Ends what is done for the request when its client leaves. */
  readonly #leaving = new AbortController()

  constructor(input: RehearsalInput) {
    this.#input = input
  }

  start(sink: AnswerSink): void {
    this.#sink = sink
    void this.#run(sink)
  }

  cancel(): void {
    this.#leaving.abort()
    this.#answer?.cancel()
  }

  onPlan({ attempts, excluded }: CompletionPlan, generationId: string): void {
    this.#tell({
      type: 'plan',
      generation_id: generationId,
      attempts: attempts.map(toPlace),
      excluded: excluded.map((exclusion) => ({ ...toPlace(exclusion), reason: exclusion.reason })),
    })
  }

  onStart(attempt: PlannedAttempt): void {
    this.#tell({ type: 'attempt_started', ...toPlace(attempt), at_ms: this.#elapsed() })
  }

  onEnd(attempt: PlannedAttempt, record: GenerationAttempt): void {
    this.#tell({
      type: 'attempt_ended',
      ...toPlace(attempt),
      at_ms: this.#elapsed(),
      latency_ms: record.latency_ms,
      status: record.status,
      error_type: record.error_type,
      is_rehearsed: record.is_rehearsed ?? false,
    })
  }

  async #run(sink: AnswerSink): Promise<void> {
    try {
      const answer = await this.#complete()
      const body = answer instanceof Answer && isStreamedBody(answer.body) ? answer.body : null
      if (!body) throw new Error('A streamed request was answered without a stream.')
      this.#answer = body
      if (this.#leaving.signal.aborted) body.cancel()
      else body.start(sink)
    } catch (thrown) {
      const { code, message } = toRequestError(thrown)
      this.#tell({ type: 'failed', at_ms: this.#elapsed(), code, message })
      sink.end()
    }
  }

  #complete(): ReturnType<typeof completeChat> {
    const { request, requestId, principal, slug, rehearsal } = this.#input
    const body = {
      model: `${CHAIN_PREFIX}${slug}`,
      messages: [{ role: 'user' as const, content: rehearsal.prompt, name: undefined }],
      max_tokens: rehearsal.max_tokens,
      stream: true,
      rehearsal: { fail: rehearsal.fail },
    }
    const format = createRehearsalFormat(() => this.#elapsed())
    // Its own headers are for the rehearsal: an answer that was kept or made once before would go down no chain.
    const asked = new Request(request.url, { signal: this.#leaving.signal })
    return completeChat({ request: asked, requestId, principal, body, format, watcher: this })
  }

  #tell(event: RehearsalEvent): void {
    if (!this.#leaving.signal.aborted) this.#sink?.write(writeEvent(event))
  }

  #elapsed(): number {
    return Math.round(performance.now() - this.#startedAtMs)
  }
}

function toPlace({ model, endpoint }: PlannedAttempt) {
  return {
    step: model.step?.number ?? 0,
    model: model.slug,
    provider: endpoint.providerName,
    endpoint: endpoint.tag,
  }
}
