import path from 'node:path'
import { EnvError, parseEnv, type Env } from '@/lib/env'
import type { ChildPorts } from './ports'
import type { Secrets } from './secrets'
import type { StartSettings } from './settings'
import { StartError } from './start-error'

export type ChildEnvironment = {
  /** Handed to every process of the product. */
  product: Record<string, string>
  /** Handed to the sandbox; null when everything outside is configured. */
  sandbox: Record<string, string> | null
  env: Env
}

type Input = {
  settings: StartSettings
  secrets: Secrets
  ports: ChildPorts
  databaseUrl: string
  source: Record<string, string | undefined>
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== ''
}

function validate(variables: Record<string, string | undefined>): Env {
  try {
    return parseEnv(variables)
  } catch (error) {
    throw error instanceof EnvError ? new StartError(error.message) : error
  }
}

function composeProduct({ settings, secrets, ports, databaseUrl, source }: Input): Record<string, string> {
  const isStripeSimulated = !isSet(source.STRIPE_SECRET_KEY)
  const secret = isSet(source.CAUSEWAY_SECRET) ? source.CAUSEWAY_SECRET : secrets.CAUSEWAY_SECRET
  return {
    DATABASE_URL: databaseUrl,
    CAUSEWAY_SECRET: secret,
    KEY_PEPPER: isSet(source.KEY_PEPPER) ? source.KEY_PEPPER : secrets.KEY_PEPPER,
    CAUSEWAY_ENCRYPTION_KEYS: isSet(source.CAUSEWAY_ENCRYPTION_KEYS)
      ? source.CAUSEWAY_ENCRYPTION_KEYS
      : secrets.CAUSEWAY_ENCRYPTION_KEYS,
    PUBLIC_URL: settings.publicUrl,
    NEXTAUTH_URL: settings.publicUrl,
    NEXTAUTH_SECRET: secret,
    HOST: settings.host,
    PORT: String(settings.port),
    WEB_URL: `http://127.0.0.1:${ports.web}`,
    // A real Stripe signs with the secret of its own endpoint; ours would only hide that it is missing.
    ...(isStripeSimulated && !isSet(source.STRIPE_WEBHOOK_SECRET)
      ? { STRIPE_WEBHOOK_SECRET: secrets.STRIPE_WEBHOOK_SECRET }
      : {}),
  }
}

function composeSandbox({ settings, ports }: Input, webhookSecret: string): Record<string, string> {
  return {
    SANDBOX_HOST: '127.0.0.1',
    SANDBOX_PORT: String(ports.sandbox),
    SANDBOX_SMTP_PORT: String(ports.smtp),
    SANDBOX_DATA_DIR: path.join(settings.dataDirectory, 'sandbox'),
    SANDBOX_PUBLIC_URL: settings.publicUrl,
    SANDBOX_STRIPE_WEBHOOK_URL: `http://127.0.0.1:${settings.port}/api/webhooks/stripe`,
    SANDBOX_STRIPE_WEBHOOK_SECRET: webhookSecret,
  }
}

/**
 * What the child processes get: the operator's environment, our secrets and addresses, and the sandbox in the place of
 * everything that is not configured.
 * @throws StartError naming every variable that is wrong
 */
export function composeChildEnvironment(input: Input): ChildEnvironment {
  const { source, ports } = input
  const product = composeProduct(input)
  const real = validate({
    ...source,
    CAUSEWAY_ENV: 'development',
    ...product,
    SANDBOX_URL: undefined,
    STRIPE_SECRET_KEY: undefined,
  })
  const areProvidersReal = Object.values(real.providers).some((provider) => provider.apiKey ?? provider.baseUrl)
  const needsSandbox = !areProvidersReal || !isSet(source.STRIPE_SECRET_KEY) || !isSet(source.SMTP_URL)
  if (!needsSandbox) return { product, sandbox: null, env: validate({ ...source, ...product, SANDBOX_URL: undefined }) }
  const simulated = {
    ...product,
    SANDBOX_URL: `http://127.0.0.1:${ports.sandbox}`,
    ...(isSet(source.SMTP_URL) ? {} : { SMTP_URL: `smtp://127.0.0.1:${ports.smtp}` }),
  }
  const webhookSecret = source.STRIPE_WEBHOOK_SECRET ?? product.STRIPE_WEBHOOK_SECRET ?? ''
  return {
    product: simulated,
    sandbox: composeSandbox(input, webhookSecret),
    env: validate({ ...source, ...simulated }),
  }
}
