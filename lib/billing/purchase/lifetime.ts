/** How long a payment page stays open; Stripe allows 30 minutes to 24 hours. */
export const CHECKOUT_LIFETIME_MS = 60 * 60 * 1000
