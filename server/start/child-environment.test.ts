import { describe, expect, test } from 'vitest'
import { composeChildEnvironment } from './child-environment'
import type { StartSettings } from './settings'

const settings: StartSettings = {
  root: '/srv/causeway',
  mode: 'production',
  dataDirectory: '/srv/causeway/.causeway',
  host: '127.0.0.1',
  port: 3000,
  publicUrl: 'http://localhost:3000',
  databaseUrl: undefined,
  databaseOwnerUrl: undefined,
  gatewayProcesses: 2,
}
const secrets = {
  CAUSEWAY_SECRET: 'c'.repeat(32),
  KEY_PEPPER: 'p'.repeat(32),
  CAUSEWAY_ENCRYPTION_KEYS: `1:${'e'.repeat(32)}`,
  STRIPE_WEBHOOK_SECRET: 'whsec_simulated_stripe',
}
const ports = { web: 1, sandbox: 2, smtp: 3 }
const compose = (source: Record<string, string>) =>
  composeChildEnvironment({ settings, secrets, ports, databaseUrl: 'postgresql://127.0.0.1/causeway', source })

const REAL = {
  OPENAI_API_KEY: 'sk-real',
  STRIPE_SECRET_KEY: 'sk_test_real',
  STRIPE_WEBHOOK_SECRET: 'whsec_real_endpoint_secret',
  SMTP_URL: 'smtp://mail.example.com:587',
}

describe('composeChildEnvironment', () => {
  test('puts the sandbox in the place of everything outside when nothing is configured', () => {
    const { product, sandbox, env } = compose({})
    expect(env.sandbox).toEqual({ providers: true, payments: true, mail: true })
    expect(product).toMatchObject({ SANDBOX_URL: 'http://127.0.0.1:2', SMTP_URL: 'smtp://127.0.0.1:3' })
    expect(sandbox).toMatchObject({
      SANDBOX_STRIPE_WEBHOOK_URL: 'http://127.0.0.1:3000/api/webhooks/stripe',
      SANDBOX_STRIPE_WEBHOOK_SECRET: product.STRIPE_WEBHOOK_SECRET,
      SANDBOX_DATA_DIR: '/srv/causeway/.causeway/sandbox',
    })
  })

  test('starts no sandbox when providers, payments and mail are all real', () => {
    const { product, sandbox, env } = compose(REAL)
    expect(sandbox).toBeNull()
    expect(product.SANDBOX_URL).toBeUndefined()
    expect(env.sandbox).toEqual({ providers: false, payments: false, mail: false })
  })

  test.each([
    ['OPENAI_API_KEY', { providers: true, payments: false, mail: false }],
    ['STRIPE_SECRET_KEY', { providers: false, payments: true, mail: false }],
    ['SMTP_URL', { providers: false, payments: false, mail: true }],
  ])('simulates only what lacks its setting: without %s', (missing, expected) => {
    const source = Object.fromEntries(Object.entries(REAL).filter(([name]) => name !== missing))
    expect(compose(source).env.sandbox).toEqual(expected)
  })

  test('never hands our webhook secret to a real Stripe, where it would only hide that the right one is missing', () => {
    expect(compose({ STRIPE_SECRET_KEY: 'sk_test_real' }).product.STRIPE_WEBHOOK_SECRET).toBeUndefined()
  })

  test("lets the operator's secrets win over those of the data directory", () => {
    const own = 'o'.repeat(40)
    expect(compose({ CAUSEWAY_SECRET: own }).product).toMatchObject({ CAUSEWAY_SECRET: own, NEXTAUTH_SECRET: own })
  })

  test.each([
    ['a live Stripe key beside simulated providers', { STRIPE_SECRET_KEY: 'sk_live_x' }, /live Stripe key/],
    ['the sandbox in production', { CAUSEWAY_ENV: 'production' }, /production refuses the sandbox/],
    ['a wrong variable', { LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
  ])('refuses %s', (_case, source, message) => {
    expect(() => compose(source)).toThrow(message)
  })
})
