import type Stripe from 'stripe'

/** The version whose object shapes this sandbox produces; the type pins it to the installed SDK. */
export const API_VERSION = '2026-10-28.endive' satisfies Stripe.LatestApiVersion
