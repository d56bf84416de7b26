import type { Principal } from '@/lib/auth'
import { toAppError } from '@/lib/core/errors'
import { finishClaim, releaseClaim, startHeartbeat, type StoredOutcome } from '@/lib/idempotency'
import { type AnyAnswer, toResponse } from '@/lib/http'
import { getLogger } from '@/lib/observability'
import type { AnswerFormat } from '../../answer-format'
import { hashRequest, readScope } from '../hash-request'
import { watchFormat } from '../watch-format'
import { awaitClaim } from './await-claim'
import { collectBody } from './collect-body'
import { OutcomeWatcher } from './outcome-watcher'
import { replayOutcome } from './replay-outcome'
import { toStoredError } from './stored-error'

/** Headers of an answer that belong to it and not to its way. */
const KEPT_HEADERS = [
  'content-type',
  'cache-control',
  'x-accel-buffering',
  'x-generation-id',
  'x-openrouter-cache-status',
  'x-openrouter-cache-age',
  'x-openrouter-cache-ttl',
  'x-openrouter-cache-source-id',
]

export type RequestOnce = {
  request: Request
  principal: Principal
  idempotencyKey: string
  body: unknown
  format: AnswerFormat
}

/** What one run of the request is given. */
export type RunOnce = {
  generationId: string
  /** Without the client's signal: what was begun is finished and kept, also for a client that lost its connection. */
  request: Request
  format: AnswerFormat
}

/** What a run gives; `mayKeep` false: nothing of the answer may be stored. */
export type OnceAnswer = { response: AnyAnswer; mayKeep: boolean }

/**
 * Runs a request once for its `Idempotency-Key`, and gives its outcome to everybody who sends it again within a day:
 * to those who come meanwhile as well, once it is there. What failed without costing anything frees the key, unless it
 * would fail the same way again.
 * @throws AppError as the request does; conflict, idempotency_mismatch
 */
export async function answerOnce(
  { request, principal, idempotencyKey, body, format }: RequestOnce,
  run: (once: RunOnce) => Promise<OnceAnswer>,
): Promise<Response> {
  const scope = readScope(principal)
  const bodyHash = hashRequest({ api: format.api, body })
  const { organizationId } = principal
  const claim = await awaitClaim({ scope, idempotencyKey, organizationId, bodyHash }, request.signal)
  if (claim.state === 'done') return replayOutcome(claim)
  const { generationId } = claim
  const settler = new ClaimSettler({ scope, idempotencyKey, generationId })
  const watcher = new OutcomeWatcher()
  try {
    const detached = new Request(request.url, { headers: request.headers })
    const answer = await run({ generationId, request: detached, format: watchFormat(format, watcher) })
    return await keepAnswer({ ...answer, response: toResponse(answer.response) }, { settler, watcher })
  } catch (thrown) {
    await settler.settle(toStoredError(toAppError(thrown)))
    throw thrown
  }
}

async function keepAnswer(
  { response, mayKeep }: OnceAnswer & { response: Response },
  { settler, watcher }: { settler: ClaimSettler; watcher: OutcomeWatcher },
): Promise<Response> {
  const { status } = response
  const headers = pickHeaders(response.headers)
  const toOutcome = (bytes: Buffer | null | undefined): StoredOutcome | null =>
    bytes === undefined || !watcher.isGood ? null : { status, headers, body: mayKeep ? bytes : null }
  const isStream = headers['content-type']?.startsWith('text/event-stream')
  if (!isStream || !response.body) {
    const bytes = Buffer.from(await response.arrayBuffer())
    await settler.settle(toOutcome(bytes))
    return new Response(new Uint8Array(bytes), { status, headers: response.headers })
  }
  const stream = collectBody({
    source: response.body,
    hasEnded: () => watcher.hasEnded,
    settle: (bytes) => settler.settle(toOutcome(bytes)),
  })
  return new Response(stream, { status, headers: response.headers })
}

function pickHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? '']] : [])),
  )
}

/** Holds one claim from its beginning to its one end. */
class ClaimSettler {
  readonly #address: { scope: string; idempotencyKey: string; generationId: string }
  readonly #stopHeartbeat = startHeartbeat()

  constructor(address: { scope: string; idempotencyKey: string; generationId: string }) {
    this.#address = address
  }

  /** Stores the outcome, or frees the key without one. Never throws: an answer that was billed is given in any case. */
  async settle(outcome: StoredOutcome | null): Promise<void> {
    try {
      await (outcome ? finishClaim({ ...this.#address, ...outcome }) : releaseClaim(this.#address))
    } catch (error) {
      // The lease runs out, and the books then say whether it was billed.
      getLogger().error({ err: error, ...this.#address }, 'the outcome of an idempotent request could not be stored')
    } finally {
      this.#stopHeartbeat()
    }
  }
}
