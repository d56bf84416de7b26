export type { WebhookEndpoint } from './config'
export { createStripeApp } from './create-stripe-app'
