import { getCatalog, type RouterName } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import type { Guard } from '@/lib/guardrails'
import { readRoutingDefaults } from '@/lib/routing-defaults'
import type { ChatBody } from '@/lib/schemas/chat'
import type { RouteModel, RoutePreferences } from '../route-types'
import { applyPreset, namesPreset, type PresetCache, withoutPreset } from './apply-preset'
import { chooseModels } from './auto/choose-models'
import { type Expansion, expandName, type NamedStep, type Strategy } from './expand-name'
import { requirePreferences } from './require-preferences'
import { toRouteModels } from './to-route-models'
import { turnReasoningOn } from './turn-reasoning-on'

export type ResolveQuestion = {
  organizationId: string
  body: ChatBody
  /** The conversation's name, from the body or a header; null when it has none. */
  sessionId?: string | null
  /** Null when no guardrail holds for the request. */
  guard?: Guard | null
}

export type ResolvedRequest = {
  /** As it is planned and sent: preset and variants merged in. */
  body: ChatBody
  /** In the order in which they are tried, each once; at least one. */
  models: RouteModel[]
  /** Those of the request, its preset and the organization together. */
  preferences: RoutePreferences
  /** The model as the caller named it. */
  requestedModel: string
  /** Slug of the preset in use. */
  preset: string | null
  presetCache: PresetCache
  strategy: Strategy
  /** Why a router chose the models; null when none did. */
  explanation: string | null
}

/**
 * Finds out what a request asks for: applies its preset, its organization's routing defaults and the variants of its
 * models, and expands chains, aliases and routers into models. Warm, it makes no query; a change of a preset, a chain or the
 * defaults is seen within a second.
 * @throws AppError model_not_found, no_endpoints, invalid_request
 */
export async function resolveRequest({
  organizationId,
  body: asked,
  sessionId = null,
  guard = null,
}: ResolveQuestion): Promise<ResolvedRequest> {
  const [defaults, applied] = namesPreset(asked)
    ? await Promise.all([readRoutingDefaults({ organizationId }), applyPreset({ organizationId, body: asked })])
    : [await readRoutingDefaults({ organizationId }), withoutPreset(asked)]
  const catalog = await getCatalog()
  const { body, preset } = applied
  const names = readNames(body, { defaultModel: defaults.default_model, preset })
  const requestedModel = asked.model ?? names[0]
  const preferences = requirePreferences({ asked: body.provider, defaults: defaults.provider, requestedModel, guard })
  const question = { organizationId, body, sessionId, catalog, preferences, defaults: defaults.auto_router }
  const context = { organizationId, catalog, choose: (router: RouterName) => chooseModels(router, question) }
  const expansions: Expansion[] = []
  for (const name of names) expansions.push(await expandName(name, context))
  const named = joinNamed(expansions)
  return {
    body: named.some(({ turnsReasoningOn }) => turnsReasoningOn) ? turnReasoningOn(body) : body,
    models: toRouteModels(catalog, hasOwnSort(asked) ? named.map(dropSort) : named),
    preferences,
    requestedModel,
    preset,
    presetCache: applied.cache,
    strategy: findStrategy(expansions),
    explanation: expansions.find(({ explanation }) => explanation !== null)?.explanation ?? null,
  }
}

/** Nearly every request names one model. */
function joinNamed(expansions: readonly Expansion[]): readonly NamedStep[] {
  const [first] = expansions
  return first && expansions.length === 1 ? first.named : expansions.flatMap(({ named }) => named)
}

/** Stands for the organization's default model or chain, for clients that have to name something. */
const DEFAULT_NAME = '@default'

type Names = readonly [string, ...string[]]

function readNames(
  { model, models }: ChatBody,
  { defaultModel, preset }: { defaultModel: string | null; preset: string | null },
): Names {
  const [first, ...rest] = [...(model ? [model] : []), ...(models ?? [])]
  const chosen = first === undefined || first === DEFAULT_NAME ? defaultModel : first
  if (chosen) return [chosen, ...rest]
  const where = preset === null ? '' : ` The preset \`${preset}\` names none.`
  const message =
    'Name a `model` (or `models` to fall back over), or set a default model in the routing defaults.' +
    `${where} GET /api/v1/models lists them.`
  throw new AppError('invalid_request', message, { details: { field: 'model' } })
}

/** An explicit `provider.sort` says more than a variant does. */
function hasOwnSort({ provider }: ChatBody): boolean {
  const sort = provider?.sort
  return typeof sort === 'string' || Boolean(sort?.by)
}

function dropSort(named: NamedStep): NamedStep {
  return named.sort === null ? named : { ...named, sort: null }
}

/** Of several names, the most telling way in which one was found. */
function findStrategy(expansions: readonly Expansion[]): Strategy {
  const found = expansions.map(({ strategy }) => strategy)
  const telling = (['auto', 'free', 'latest', 'alias'] as const).find((strategy) => found.includes(strategy))
  return telling ?? (expansions.length > 1 || found.includes('fallback') ? 'fallback' : 'direct')
}
