import { fieldError } from './field-error'
import type { StoredVersion } from './read-versions'

const DAY_MS = 86_400_000
const AHEAD_DAYS_MAX = 366

type Question = {
  /** All of the endpoint, the latest first. */
  versions: readonly StoredVersion[]
  /** Null = now. */
  effectiveFrom: Date | null
  /** The figures are those of the catalogue files. */
  isFollowing: boolean
  now?: Date
}

/** The version that a new one takes over from, and the moment that it has to be later than. */
export type Start = { follows: StoredVersion | null; after: Date | null }

/**
 * Where a new version fits among those that are there: after all that have begun, and not across one that is planned.
 * @throws AppError invalid_request naming `effective_from`
 */
export function chooseStart({ versions, effectiveFrom, isFollowing, now = new Date() }: Question): Start {
  const standing = versions.filter(({ withdrawnAt }) => withdrawnAt === null)
  if (effectiveFrom !== null) checkMoment({ effectiveFrom, isFollowing, now })
  const planned = standing.filter(({ hasBegun }) => !hasBegun)
  const startMs = effectiveFrom?.getTime() ?? now.getTime()
  const later = planned.find((version) => version.effectiveFrom.getTime() >= startMs)
  if (later) {
    const moment = later.effectiveFrom.toISOString()
    const message =
      later.effectiveFrom.getTime() === startMs && effectiveFrom !== null
        ? 'Another version begins at this very moment. Choose another moment, or withdraw that one.'
        : `Another version is planned from ${moment} on and would end this one. Withdraw it first, or choose a later moment.`
    throw fieldError('effective_from', message)
  }
  const [follows = null] = standing
  return { follows, after: follows?.effectiveFrom ?? null }
}

function checkMoment({
  effectiveFrom,
  isFollowing,
  now,
}: {
  effectiveFrom: Date
  isFollowing: boolean
  now: Date
}): void {
  if (isFollowing) throw fieldError('effective_from', 'Following the catalogue files begins now: leave it out.')
  if (effectiveFrom <= now) {
    throw fieldError('effective_from', 'This moment has passed. Leave it out for a price from now on.')
  }
  if (effectiveFrom.getTime() - now.getTime() > AHEAD_DAYS_MAX * DAY_MS) {
    throw fieldError('effective_from', 'A price can be planned for a year ahead at most.')
  }
}
