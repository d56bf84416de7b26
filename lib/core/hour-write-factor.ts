/**
 * What a token costs that is kept in a cache for an hour, in prompt tokens: the published rule of those who sell it, the
 * same for all their models (api contract §2.7).
 */
export const HOUR_WRITE_FACTOR = 2n
