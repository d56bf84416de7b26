import { createId } from '@/lib/core/ids'
import type { Principal } from '@/lib/auth'
import { isClientGone } from '@/lib/http'
import type { DocumentRequest } from '@/lib/providers'
import type { ChatBody } from '@/lib/schemas/chat'
import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import { getAttemptAccess } from '../byok/get-attempt-access'
import { holdInputs } from '../embeddings/hold-inputs'
import { failGeneration } from '../fail-generation'
import { findTimeLimits } from '../find-time-limits'
import { FreeQuota } from '../free-quota'
import { type GenerationContext, readGenerationContext } from '../generation-context'
import { getRouteHealth } from '../health'
import type { CreditHold } from '../hold-credits'
import type { PlannedAttempts } from '../plan-attempts'
import type { PlannedAttempt } from '../plan-route'
import { runAttempts } from '../run-attempts'
import { NO_USAGE, settleGeneration } from '../settle-generation'
import { type CalledDocument, callDocuments } from './call-documents'
import { planDocuments } from './plan-documents'

export type ScanRequest = {
  request: Request
  requestId: string
  principal: Principal
  body: ChatBody
  preferences: ProviderPreferences
}

/** A PDF of so many pages. */
export type Scan = { name: string; bytes: Uint8Array; pages: number }

const ANSWER_TOKENS_MAX = 1_000_000

/**
 * Recognises the pages of scanned PDFs for one request. Each document is a paid call of its own, with its own generation,
 * hold and bill by the page: it is done, and charged, whatever becomes of the completion that asked for it
 * (api contract §2.5, plugins). It always goes through our own keys.
 */
export class ScanReader {
  readonly #scan: ScanRequest
  #spentNanos = 0n

  constructor(scan: ScanRequest) {
    this.#scan = scan
  }

  /** Nano-dollars that recognition cost so far. */
  get spentNanos(): bigint {
    return this.#spentNanos
  }

  /**
   * The text of a document.
   * @throws AppError insufficient_credits, key_limit_exceeded, no_endpoints, or what the provider's failure comes to
   */
  async read(scan: Scan): Promise<string> {
    const { request, requestId, principal, body } = this.#scan
    const plan = await planDocuments({ principal, preferences: this.#scan.preferences })
    const context = readGenerationContext({
      id: createId('generation'),
      requestId,
      principal,
      body: { ...body, model: plan.model, models: undefined, stream: false },
      headers: request.headers,
      api: 'documents',
    })
    const prompt = { tokensMax: 0, tokensMin: 0, tokensTypical: 0, images: scan.pages, modalities: [] }
    const { attempts, credit } = await holdInputs({ principal, attempts: plan.attempts, prompt })
    return this.#recognise({ scan, context, attempts, credit })
  }

  /** From here on credits are set aside: every way out settles or releases them. */
  async #recognise({ scan, context, attempts, credit }: HeldScan): Promise<string> {
    const freeQuota = new FreeQuota(context.organizationId)
    const { request } = this.#scan
    const asked: DocumentRequest = { name: scan.name, base64: Buffer.from(scan.bytes).toString('base64') }
    try {
      const outcome = await runAttempts({
        attempts,
        open: (attempt) => openDocument({ asked, context }, attempt),
        freeQuota,
        request,
        isStreamed: false,
        promptTokensMax: 0,
        mayRouteAround: true,
      })
      if (!outcome.answered)
        return await failGeneration({ context, credit, freeQuota, outcome, route: null, isGone: isClientGone(request) })
      const { attempt, records, answer } = outcome
      const settled = await settleGeneration({
        context,
        credit,
        freeQuota,
        outcome: toOutcome({ attempt, records, images: countBilled(answer, scan) }, context),
      })
      this.#spentNanos += settled.costNanos
      return answer.pages.join('\n\n').trim()
    } catch (error) {
      credit.hold?.release()
      throw error
    }
  }
}

type HeldScan = { scan: Scan; context: GenerationContext; attempts: PlannedAttempts; credit: CreditHold }

/** A provider that says more pages than the document has is mistaken, and nobody shall pay for that. */
function countBilled({ pagesBilled }: CalledDocument, { pages }: Scan): number {
  return pagesBilled !== null && pagesBilled <= pages ? pagesBilled : pages
}

type Outcome = Parameters<typeof settleGeneration>[0]['outcome']

function toOutcome(
  { attempt, records, images }: { attempt: PlannedAttempt; records: Outcome['attempts']; images: number },
  { startedAt }: GenerationContext,
): Outcome {
  return {
    attempt,
    attempts: records,
    status: 'completed',
    errorType: null,
    isBillable: true,
    usage: NO_USAGE,
    isUsageEstimated: false,
    images,
    upstreamId: null,
    finishReason: null,
    nativeFinishReason: null,
    latencyMs: Math.round(performance.now() - startedAt),
  }
}

function openDocument(
  { asked, context }: { asked: DocumentRequest; context: GenerationContext },
  attempt: PlannedAttempt,
): ReturnType<typeof callDocuments> {
  const { endpoint } = attempt
  return callDocuments({
    access: getAttemptAccess(attempt),
    model: { slug: attempt.model.slug, id: endpoint.providerModelId },
    request: asked,
    limits: findTimeLimits({
      endpoint,
      stats: getRouteHealth().statsOf(endpoint.id),
      promptTokens: 0,
      answerTokensMax: ANSWER_TOKENS_MAX,
      elapsedMs: performance.now() - context.startedAt,
    }),
  })
}
