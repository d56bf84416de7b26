export type { StripeSandboxConfig, WebhookEndpoint } from './config'
export { createStripeApp, type StripeSandbox } from './create-stripe-app'
