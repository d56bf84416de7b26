const GIVE_UP_MS = 30_000

/** Of every client of the load: patient, and on connections that stay open. */
export const CLIENT_OPTIONS = { headersTimeout: GIVE_UP_MS, bodyTimeout: GIVE_UP_MS, keepAliveTimeout: GIVE_UP_MS }
