import type { CatalogModel } from '@/lib/catalog'
import type { AutoRouterPlugin } from '@/lib/schemas/plugins'
import { PinStore } from '../../sticky/pin-store'
import { createCapabilityTest } from './find-capable'
import { listCandidates } from './list-candidates'
import { createMatcher } from './match-pattern'
import { rankCandidates, readCostBand } from './rank-candidates'
import { rankOnce } from './rank-once'
import { readTask } from './read-task'
import type { RouterChoice, RouterQuestion } from './router-question'

/** The choice and what to fall back on. */
const MODELS_MAX = 3
/** Less context is for special uses. */
const CONTEXT_TOKENS_MIN = 32_000

/** The model that a named session was given, in this process. Others choose the same from the same beginning. */
const sessions = new PinStore()

/**
 * `openrouter/auto`: a model for the request, from the catalogue's facts alone.
 *
 * The order of the candidates depends on their prices, the setting of cost and on what the conversation begins with; what a
 * request needs besides (images, tools, a form of answer, length) only passes over models that cannot give it. So a
 * conversation keeps its model from turn to turn, in every process, for as long as that model is able. Without a list of
 * allowed models, candidates are the newest of each family that take tools, cost something and have a context of some size.
 */
export function chooseAuto(question: RouterQuestion): RouterChoice {
  const { body, catalog, defaults } = question
  const plugin = findPlugin(question)
  const task = readTask(body.messages)
  const band = readCostBand(plugin, defaults)
  const isCapable = createCapabilityTest(body)
  const lists = [plugin?.allowed_models, plugin?.excluded_models, defaults.allowed_models, defaults.excluded_models]
  const ranked = rankOnce(catalog, {
    key: [task, band, lists, question.preferences],
    rank: () => {
      const candidates = listCandidates(listAllowed(question, plugin), question)
      return rankCandidates(candidates, { band, task, catalog }).map(({ model }) => model)
    },
  })
  const capable = ranked.filter(isCapable)
  const kept = findKept(question, { plugin, capable })
  const models = [...new Set(kept ? [kept, ...capable] : capable)].slice(0, MODELS_MAX)
  keepSession(question, models)
  const reason = kept ? 'kept for this conversation' : `${task}, ${band.label}`
  const explanation = `${models[0]?.slug ?? 'no model'}: ${reason}, ${capable.length} of ${ranked.length} candidates able`
  return { models, explanation }
}

function findPlugin({ body }: RouterQuestion): AutoRouterPlugin | undefined {
  return body.plugins?.find(
    (plugin): plugin is AutoRouterPlugin =>
      (plugin.id === 'auto-router' || plugin.id === 'auto-beta-router') && plugin.enabled !== false,
  )
}

/** The organization's lists are bounds: a request chooses among what they allow. */
function listAllowed({ catalog, defaults }: RouterQuestion, plugin: AutoRouterPlugin | undefined): CatalogModel[] {
  const lists = [plugin?.allowed_models ?? [], defaults.allowed_models].filter((patterns) => patterns.length > 0)
  const isExcluded = createMatcher([...(plugin?.excluded_models ?? []), ...defaults.excluded_models])
  const isAllowed = lists.map(createMatcher)
  const namesFree = lists.flat().some((pattern) => pattern.toLowerCase().endsWith(':free'))
  return catalog.models.filter((model) => {
    if (isExcluded(model.slug) || (model.isFree && !namesFree)) return false
    if (lists.length > 0) return isAllowed.every((matches) => matches(model.slug))
    const takesTools = model.supportedParameters.includes('tools')
    return takesTools && model.contextLength >= CONTEXT_TOKENS_MIN && catalog.latestOf(model) === model
  })
}

/** What an earlier turn used, when the caller pins it or named the session, and it can still be used. */
function findKept(
  question: RouterQuestion,
  { plugin, capable }: { plugin: AutoRouterPlugin | undefined; capable: readonly CatalogModel[] },
): CatalogModel | null {
  const pinned = plugin?.pin_model ? findLastModel(question) : null
  const slug = pinned ?? (question.sessionId === null ? null : sessions.find(toSessionKey(question)))
  return capable.find((model) => model.slug === slug) ?? null
}

function findLastModel({ body, catalog }: RouterQuestion): string | null {
  const last = body.messages.findLast((message) => message.role === 'assistant')
  return last?.model ? (catalog.findModel(last.model)?.slug ?? null) : null
}

function keepSession(question: RouterQuestion, [first]: readonly CatalogModel[]): void {
  if (question.sessionId !== null && first) sessions.keep(toSessionKey(question), first.slug)
}

function toSessionKey({ organizationId, sessionId }: RouterQuestion): string {
  return `${organizationId}\0${sessionId ?? ''}`
}
