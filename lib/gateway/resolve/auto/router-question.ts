import type { Catalog, CatalogModel } from '@/lib/catalog'
import type { ChatBody } from '@/lib/schemas/chat'
import type { RoutingDefaultsObject } from '@/lib/schemas/routing-defaults'
import type { RoutePreferences } from '../../route-types'

/** All that a router's choice depends on. */
export type RouterQuestion = {
  organizationId: string
  body: ChatBody
  /** The conversation's name; null when the caller gave none. */
  sessionId: string | null
  catalog: Catalog
  preferences: RoutePreferences
  /** What the organization wants of the automatic router. */
  defaults: RoutingDefaultsObject['auto_router']
}

export type RouterChoice = {
  /** The first choice first, the others to fall back on. */
  models: readonly CatalogModel[]
  /** Why, in one sentence. */
  explanation: string
}

/** A model that can be used under the preferences, with its price there. */
export type Candidate = {
  model: CatalogModel
  /** Pico-dollars of three tokens in and one token out at its cheapest usable endpoint. */
  pricePicos: bigint
  endpointCount: number
}
