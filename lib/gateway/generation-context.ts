import type { Principal } from '@/lib/auth'
import type { Guard } from '@/lib/guardrails'
import type { GenerationApi } from '@/lib/ledger'
import type { ChatBody } from '@/lib/schemas/chat'
import type { ContentRecorder } from '@/lib/stored-content'
import type { AttemptPlan } from './plan-attempts'
import type { PipelineStage } from './policies/pipeline-stage'
import { type Attribution, readAttribution, readText } from './policies/read-attribution'
import { hashUser } from './to-provider-request'

/** What is known of a generation before any provider is called. */
export type GenerationContext = Attribution & {
  id: string
  requestId: string
  createdAt: Date
  /** From `performance.now()`. */
  startedAt: number
  organizationId: string
  apiKeyId: string | null
  userId: string | null
  requestedModel: string
  streamed: boolean
  externalUser: string | null
  sessionId: string | null
  api: GenerationApi
  /** Slug of the preset that shaped the request, once that is resolved. */
  preset: string | null
  /** The router that chose the model, once that is resolved. */
  router: string | null
  metadata: Record<string, string> | null
  trace: Record<string, unknown> | null
  /** What policies did to the request and its answer; not stored. */
  pipeline: PipelineStage[]
  /** Notes prompt and answer for an organization that keeps them. */
  recorder: ContentRecorder | null
  /** What guardrails ask of it, once that is known; null when none does. */
  guard: Guard | null
  /** What was decided about its way, once it is planned; noted with its attempts. */
  plan: AttemptPlan | null
  /** It has its row among the generations, so that it needs none among the refused requests. */
  isSettled: boolean
}

/** What bodies of every API say about themselves. */
type DescribedBody = Pick<ChatBody, 'model' | 'models' | 'stream' | 'user' | 'session_id' | 'metadata' | 'trace'>

/** Reads the context of a request: who, when, what was asked, from which app. */
export function readGenerationContext({
  id,
  requestId,
  principal,
  body,
  headers,
  api,
}: {
  id: string
  requestId: string
  principal: Principal
  body: DescribedBody
  headers: Headers
  api: GenerationApi
}): GenerationContext {
  const { organizationId, userId } = principal
  return {
    id,
    requestId,
    createdAt: new Date(),
    startedAt: performance.now(),
    organizationId,
    apiKeyId: principal.kind === 'key' ? principal.key.id : null,
    userId,
    requestedModel: body.model ?? body.models?.[0] ?? '',
    streamed: body.stream === true,
    ...readAttribution(headers),
    externalUser: body.user ? hashUser(organizationId, body.user) : null,
    sessionId: readText(body.session_id ?? headers.get('x-session-id'), 256),
    api,
    preset: null,
    router: null,
    metadata: body.metadata ?? null,
    trace: body.trace ?? null,
    pipeline: [],
    recorder: null,
    guard: null,
    plan: null,
    isSettled: false,
  }
}
