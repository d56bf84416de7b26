import type { ProviderUsage } from '@/lib/providers'
import type { PlannedAttempt, RouteModel } from '../route-types'
import { type Conversation, readsCheaply } from './find-conversation'
import { PinStore } from './pin-store'

export { type Conversation, findConversation } from './find-conversation'
export { createDraw } from './create-draw'

/** Pins live in the process that made them. Others meet the same endpoint by drawing it the same way (`create-draw.ts`). */
const pins = new PinStore()

/** The endpoint that this conversation's cached prompt is at; null when nowhere. */
export function findStickyEndpoint({
  conversation,
  models,
}: {
  conversation: Conversation | null
  models: readonly RouteModel[]
}): string | null {
  if (conversation === null) return null
  for (const { slug, endpoints } of models) {
    const endpointId = pins.find(toPinKey(conversation, slug))
    if (endpointId !== null && endpoints.some(({ id }) => id === endpointId)) return endpointId
  }
  return null
}

/** After a whole answer: keeps the conversation where its prompt is cached now, or from the start if the caller named it. */
export function recordSticky({
  conversation,
  attempt: { model, endpoint },
  usage,
}: {
  conversation: Conversation | null
  attempt: PlannedAttempt
  usage: ProviderUsage | null
}): void {
  if (conversation === null || !readsCheaply(endpoint.price)) return
  const usedCache = usage !== null && usage.cachedTokens + usage.cacheWriteTokens > 0
  if (conversation.isNamed || usedCache) pins.keep(toPinKey(conversation, model.slug), endpoint.id)
}

function toPinKey({ key }: Conversation, modelSlug: string): string {
  return `${key}${modelSlug}`
}
