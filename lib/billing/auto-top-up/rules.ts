/** A bank that said no is not asked again for an hour. */
export const BACK_OFF_MS = 60 * 60 * 1000
/** So many in a row, and it stops until an admin resumes it. */
export const DECLINES_MAX = 3
/** More purchases than this in the window mean that something spends without anybody watching: it stops. */
export const RECENT_PURCHASES_MAX = 3
export const RECENT_WINDOW_MS = 10 * 60 * 1000
/** A process works on a purchase for so long at most; then another one takes it over. Longer than all its calls to Stripe. */
export const CLAIM_MS = 90_000
/** Within this part of its claim a process may still begin a charge; one that slept longer leaves it to the next. */
export const CHARGE_WITHIN_MS = 30_000
/** A purchase of which Stripe knows nothing for so long is given up: its key may answer with an old error until then. */
export const GIVE_UP_AFTER_MS = 60 * 60 * 1000
/** Before that, a purchase that is no longer wanted waits: a request that timed out may still be under way at Stripe. */
export const DROP_AFTER_MS = 5 * 60 * 1000
