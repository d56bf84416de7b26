import type { DocumentRequest, DocumentResult, DocumentsAdapter, ModelName } from '@/lib/providers'
import { signRequest, toTarget } from '../credentials'
import type { TimeLimits } from '../find-time-limits'
import type { Opened } from '../open-answer'
import { invalidAnswer, postUpstream } from '../post-upstream'
import type { ProviderAccess } from '../resolve-provider'
import { toNetworkError } from '../to-network-error'
import { UpstreamDeadline } from '../upstream-deadline'

/** The text of a thousand dense pages is well below it. */
const RESULT_BYTES_MAX = 64 * 1024 * 1024

export type CalledDocument = DocumentResult

type DocumentCall = {
  access: ProviderAccess
  model: ModelName
  request: DocumentRequest
  limits: TimeLimits
}

/** Has one provider recognise one document, once. Never throws: whatever goes wrong is a failure with a typed error. */
export async function callDocuments(call: DocumentCall): Promise<Opened<CalledDocument>> {
  const { access, limits } = call
  const { adapter, dispatcher } = access
  const deadline = new UpstreamDeadline(limits.totalMs)
  try {
    const { documents } = adapter
    if (!documents) return fail(invalidAnswer('The provider recognises no documents.'))
    deadline.enter('answer', limits.wholeMs)
    const request = signRequest(access, documents.toRequest(call.request, await toTarget(access, call.model)))
    const wait = { deadline, idleMs: limits.idleMs, bytesMax: RESULT_BYTES_MAX }
    const posted = await postUpstream({ adapter, request, dispatcher, ...wait })
    return posted.kind === 'failure' ? fail(posted.error) : readResult(documents, posted.text)
  } catch (error) {
    return fail(toNetworkError(deadline.reason ?? error))
  } finally {
    deadline.clear()
  }
}

type Failed = Extract<Opened<CalledDocument>, { opened: false }>

function fail(error: Failed['error']): Failed {
  return { opened: false, error, empty: null }
}

function readResult(documents: DocumentsAdapter, text: string): Opened<CalledDocument> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return fail(invalidAnswer('The provider answered with something other than JSON.'))
  }
  const result = documents.parseResponse(body)
  return result.error ? fail(result.error) : { opened: true, answer: result }
}
