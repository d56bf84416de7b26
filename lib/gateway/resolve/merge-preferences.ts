import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { RoutingDefaultsObject } from '@/lib/schemas/routing-defaults'

const NONE: ProviderPreferences = {}

/**
 * The request's provider preferences with the organization's. What protects data is the stricter of both: `zdr` and
 * `data_collection` are or-ed, `only` is what both allow, `ignore` is what either refuses. The sort is the request's, else
 * the organization's. Null when the request allows no provider that the organization allows.
 */
export function mergePreferences({
  asked,
  defaults,
}: {
  asked: ProviderPreferences | null | undefined
  defaults: RoutingDefaultsObject['provider']
}): ProviderPreferences | null {
  const own = asked ?? NONE
  if (isEmpty(defaults)) return own
  const only = narrow(own.only, defaults.only)
  if (own.only?.length && only?.length === 0) return null
  return {
    ...own,
    only,
    ignore: defaults.ignore.length > 0 ? [...new Set([...(own.ignore ?? []), ...defaults.ignore])] : own.ignore,
    zdr: defaults.zdr || own.zdr,
    data_collection: defaults.data_collection === 'deny' ? 'deny' : own.data_collection,
    sort: mergeSort(own.sort, defaults.sort),
  }
}

function isEmpty({ only, ignore, zdr, data_collection, sort }: RoutingDefaultsObject['provider']): boolean {
  return only.length === 0 && ignore.length === 0 && !zdr && data_collection === 'allow' && sort === null
}

/** What both lists allow, each entry as narrow as the narrower of them; an empty list of the organization allows all. */
function narrow(asked: ProviderPreferences['only'], allowed: readonly string[]): ProviderPreferences['only'] {
  if (allowed.length === 0) return asked
  if (!asked?.length) return [...allowed]
  const shared = asked.flatMap((slug) => {
    const wanted = slug.toLowerCase()
    if (allowed.some((entry) => isWithin(wanted, entry))) return [wanted]
    return allowed.filter((entry) => isWithin(entry, wanted))
  })
  return [...new Set(shared)]
}

/** `deepinfra/turbo` is within `deepinfra`. */
function isWithin(slug: string, outer: string): boolean {
  return slug === outer || slug.startsWith(`${outer}/`)
}

/** A request may say only how its models share one order (`partition`). */
function mergeSort(
  asked: ProviderPreferences['sort'],
  usual: RoutingDefaultsObject['provider']['sort'],
): ProviderPreferences['sort'] {
  if (asked === null || asked === undefined) return usual
  return typeof asked === 'object' ? { ...asked, by: asked.by ?? usual } : asked
}
