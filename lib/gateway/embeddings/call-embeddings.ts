import type { EmbeddingsAdapter, EmbeddingsRequest, EmbeddingsResult, ModelName } from '@/lib/providers'
import { signRequest, toTarget } from '../credentials'
import type { TimeLimits } from '../find-time-limits'
import type { Opened } from '../open-answer'
import { invalidAnswer, postUpstream } from '../post-upstream'
import type { ProviderAccess } from '../resolve-provider'
import { toNetworkError } from '../to-network-error'
import { UpstreamDeadline } from '../upstream-deadline'
import { countDimensions } from './encode-vector'

/** 2,048 vectors of 4,096 numbers written out are well below it. */
const RESULT_BYTES_MAX = 256 * 1024 * 1024

export type EmbeddingsCall = {
  access: ProviderAccess
  model: ModelName
  request: EmbeddingsRequest
  limits: TimeLimits
}

/** Asks one endpoint for vectors, once. Never throws: whatever goes wrong is a failure with a typed error. */
export async function callEmbeddings(call: EmbeddingsCall): Promise<Opened<EmbeddingsResult>> {
  const { access, limits } = call
  const deadline = new UpstreamDeadline(limits.totalMs, limits.stepMs)
  try {
    const { adapter } = access
    const { embeddings } = adapter
    if (!embeddings) return fail(invalidAnswer('The provider makes no embeddings.'))
    deadline.enter('answer', limits.wholeMs)
    const request = signRequest(access, embeddings.toRequest(call.request, await toTarget(access, call.model)))
    const { dispatcher } = access
    const wait = { deadline, idleMs: limits.idleMs, bytesMax: RESULT_BYTES_MAX }
    const posted = await postUpstream({ adapter, request, dispatcher, ...wait })
    if (posted.kind === 'failure') return fail(posted.error)
    return readResult(embeddings, { text: posted.text, request: call.request })
  } catch (error) {
    return fail(toNetworkError(deadline.reason ?? error))
  } finally {
    deadline.clear()
  }
}

type Failed = Extract<Opened<EmbeddingsResult>, { opened: false }>

function fail(error: Failed['error']): Failed {
  return { opened: false, error, empty: null }
}

function readResult(
  embeddings: EmbeddingsAdapter,
  { text, request }: { text: string; request: EmbeddingsRequest },
): Opened<EmbeddingsResult> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return fail(invalidAnswer('The provider answered with something other than JSON.'))
  }
  const result = embeddings.parseResponse(body)
  if (result.error) return fail(result.error)
  const { vectors } = result
  if (vectors.length !== request.inputs.length)
    return fail(invalidAnswer(`The provider sent ${vectors.length} vectors for ${request.inputs.length} inputs.`))
  const wanted = request.dimensions ?? countDimensions(vectors[0] ?? [])
  if (vectors.some((vector) => countDimensions(vector) !== wanted))
    return fail(invalidAnswer('The provider sent vectors of another length.'))
  return { opened: true, answer: result }
}
