import { hash } from 'node:crypto'
import { createCapabilityTest } from './find-capable'
import { listCandidates } from './list-candidates'
import type { RouterChoice, RouterQuestion } from './router-question'

/** The choice and what to fall back on. */
const MODELS_MAX = 3

/**
 * `openrouter/free`: a free model that can take the request. Conversations are spread over all of them, and each keeps its
 * own: the order is drawn from its name, or from its first messages, with every model's slug.
 */
export function chooseFree(question: RouterQuestion): RouterChoice {
  const { catalog, body, organizationId, sessionId } = question
  const isCapable = createCapabilityTest(body)
  const free = catalog.models.filter((model) => model.isFree && isCapable(model))
  const seed = `${organizationId}\0${sessionId ?? readBeginning(question)}`
  const drawn = listCandidates(free, question)
    .map(({ model }) => ({ model, draw: hash('sha1', `${seed}\0${model.slug}`) }))
    .sort((a, b) => (a.draw < b.draw ? -1 : 1))
    .map(({ model }) => model)
  const models = drawn.slice(0, MODELS_MAX)
  return { models, explanation: `${models[0]?.slug ?? 'no model'}: one of ${drawn.length} free models able` }
}

function readBeginning({ body }: RouterQuestion): string {
  const first = body.messages.findIndex(({ role }) => role === 'user')
  return JSON.stringify(body.messages.slice(0, first + 1).map(({ role, content }) => [role, content]))
}
