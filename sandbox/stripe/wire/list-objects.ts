import type { CreatedFilter } from './parameters'
import { invalidRequest } from './stripe-error'

type Page = {
  limit?: number | undefined
  starting_after?: string | undefined
  ending_before?: string | undefined
  created?: CreatedFilter
}

type Listed = { id: string }

const LIMIT_DEFAULT = 10

export function toList(data: readonly object[], url: string, hasMore = false) {
  return { object: 'list' as const, data, has_more: hasMore, url }
}

function isWithin(created: number, filter: CreatedFilter): boolean {
  if (filter === undefined) return true
  if (typeof filter === 'number') return created === filter
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = filter
  return created > gt && created >= gte && created < lt && created <= lte
}

function indexOf(objects: readonly Listed[], id: string, param: string): number {
  const index = objects.findIndex((object) => object.id === id)
  if (index === -1) throw invalidRequest(`No such object: '${id}'`, { param, code: 'resource_missing' })
  return index
}

/** One page in Stripe's form: the newest first, before or after a cursor that is an object's id. */
export function listObjects(objects: ReadonlyArray<Listed & { created: number }>, page: Page, url: string) {
  const matching = objects.filter((object) => isWithin(object.created, page.created))
  const limit = page.limit ?? LIMIT_DEFAULT
  if (page.ending_before !== undefined) {
    const end = indexOf(matching, page.ending_before, 'ending_before')
    const start = Math.max(0, end - limit)
    return toList(matching.slice(start, end), url, start > 0)
  }
  const start = page.starting_after === undefined ? 0 : indexOf(matching, page.starting_after, 'starting_after') + 1
  return toList(matching.slice(start, start + limit), url, matching.length > start + limit)
}
