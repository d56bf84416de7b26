import { describe, expect, it } from 'vitest'
import { readSandboxEnv } from './env'

const read = (source: Record<string, string>) => readSandboxEnv({ NODE_ENV: 'test', ...source })

describe('readSandboxEnv', () => {
  it('has a default for everything, and takes an empty variable for an absent one', () => {
    const defaults = {
      port: 4010,
      host: '127.0.0.1',
      publicUrl: null,
      stripeWebhook: null,
      latencyMs: 0,
      tokensPerSecond: 0,
    }
    expect(read({ SANDBOX_PORT: '', SANDBOX_PUBLIC_URL: '' })).toMatchObject(defaults)
  })

  it('listens on nothing but loopback unless told to', () => {
    expect(() => read({ SANDBOX_HOST: '0.0.0.0' })).toThrow(/^SANDBOX_HOST: .*SANDBOX_ALLOW_REMOTE=1/)
    expect(read({ SANDBOX_HOST: '0.0.0.0', SANDBOX_ALLOW_REMOTE: '1' }).host).toBe('0.0.0.0')
    for (const host of ['127.0.0.2', '::1', 'localhost']) expect(read({ SANDBOX_HOST: host }).host).toBe(host)
  })

  it('refuses a production start unless told to', () => {
    expect(() => read({ CAUSEWAY_ENV: 'production' })).toThrow(/^CAUSEWAY_ENV: .*CAUSEWAY_ALLOW_SANDBOX=1/)
    expect(read({ CAUSEWAY_ENV: 'production', CAUSEWAY_ALLOW_SANDBOX: '1' }).port).toBe(4010)
  })

  it.each([
    ['SANDBOX_PORT', '70000'],
    ['SANDBOX_LATENCY_MS', 'fast'],
    ['SANDBOX_PUBLIC_URL', 'localhost'],
  ])('names %s when it is wrong, in one line', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name}: [^\\n]+$`))
  })

  it('signs webhooks or sends none', () => {
    const url = 'http://127.0.0.1:3000/api/webhooks/stripe'
    expect(() => read({ SANDBOX_STRIPE_WEBHOOK_URL: url })).toThrow(/^SANDBOX_STRIPE_WEBHOOK_SECRET: /)
    expect(read({ SANDBOX_STRIPE_WEBHOOK_URL: url, SANDBOX_STRIPE_WEBHOOK_SECRET: 'whsec_1' }).stripeWebhook).toEqual({
      url,
      secret: 'whsec_1',
    })
  })
})
