import { z } from 'zod'
import { findAdapter, isCredentialProblem, providers } from '@/lib/providers'
import { parseUsdToNanos } from '@/lib/core/money'

/**
 * The only reader of the environment in the product. Every variable is validated once, when a process starts;
 * `.env.example` documents each of them for people.
 */

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value))
const optionalUrl = optionalText.pipe(z.url().optional())
const flag = optionalText.transform((value) => value === '1' || value === 'true')

const timeoutMs = (fallback: number) => z.coerce.number().int().min(50).max(3_600_000).default(fallback)

/** A key that seals what must be read again; its number lies beside everything that it sealed. */
export type EncryptionKey = { version: number; secret: string }

const ENCRYPTION_KEY = /^(\d{1,4}):(.{32,})$/

/** `2:new secret,1:old secret`: the highest number seals, all of them open. A secret alone has the number 1. */
const encryptionKeys = z.string().transform((text, context): readonly EncryptionKey[] => {
  const keys = readList(text).flatMap((item): EncryptionKey[] => {
    const [, version, secret] = ENCRYPTION_KEY.exec(item.includes(':') ? item : `1:${item}`) ?? []
    return version === undefined || secret === undefined ? [] : [{ version: Number(version), secret }]
  })
  const isWhole = keys.length > 0 && keys.length === readList(text).length
  if (isWhole && new Set(keys.map((key) => key.version)).size === keys.length) {
    return keys.sort((left, right) => right.version - left.version)
  }
  context.addIssue('needs secrets of at least 32 characters with a number each, such as 2:new,1:old')
  return z.NEVER
})

const usdNanos = (fallback: string) =>
  z
    .string()
    .trim()
    .transform((text) => (text === '' ? fallback : text))
    .default(fallback)
    .transform((text, context) => {
      const nanos = parseUsdToNanos(text)
      if (nanos !== null && nanos >= 0n) return nanos
      context.addIssue('must be an amount in USD, for example 25000')
      return z.NEVER
    })

/** Requests a minute; 0 = no limit. */
const perMinute = (fallback: number) => z.coerce.number().int().min(0).max(100_000_000).default(fallback)

const schema = z.object({
  NODE_ENV: optionalText,
  CAUSEWAY_ENV: z.enum(['development', 'production', 'test']).default('development'),
  CAUSEWAY_ALLOW_SANDBOX: flag,
  ALLOW_LOOPBACK_URLS: flag,
  CAUSEWAY_SECRET: z.string().min(32, 'needs at least 32 characters'),
  KEY_PEPPER: z.string().min(32, 'needs at least 32 characters'),
  CAUSEWAY_ENCRYPTION_KEYS: encryptionKeys,
  BYOK_FEE_BASIS_POINTS: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(0).max(10_000).default(500),
  ),
  /** Nano-dollars of list price per organization and UTC month that cost no fee. */
  BYOK_ALLOWANCE_USD: usdNanos('25000'),
  /** Nano-dollars of promotional credit for each new person with a verified address. */
  SIGN_UP_CREDIT_USD: usdNanos('0'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' }),
  /** As the owner of the tables: only the worker has it, and only while it keeps a retention. */
  DATABASE_OWNER_URL: optionalUrl,
  /** A streaming replica that charts and logs are read from. */
  DATABASE_REPLICA_URL: optionalUrl,
  /** Whole months of single generations that stay beside the running one; unset = all. */
  GENERATION_RETENTION_MONTHS: optionalText
    .transform((text) => (text === undefined ? undefined : Number(text)))
    .pipe(z.number().int().min(2).max(1_200).optional()),
  /** What becomes of older ones: their tables are kept apart, or dropped. */
  GENERATION_DETACHED: z.enum(['keep', 'drop']).default('keep'),
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).max(200).default(10),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).default('http://localhost:3000'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SANDBOX_URL: optionalUrl,
  SMTP_URL: optionalUrl,
  MAIL_FROM: z.string().default('Causeway <no-reply@causeway.localhost>'),
  STRIPE_SECRET_KEY: optionalText,
  STRIPE_WEBHOOK_SECRET: optionalText,
  STRIPE_AUTOMATIC_TAX: flag,
  /** Within this many hours a buyer may give unspent credits back; 0 = never. */
  REFUND_WINDOW_HOURS: z.coerce.number().int().min(0).max(8_760).default(24),
  /** Whether a refund returns its part of our fee too. */
  REFUND_RETURNS_FEE: flag,
  GITHUB_ID: optionalText,
  GITHUB_SECRET: optionalText,
  GOOGLE_ID: optionalText,
  GOOGLE_SECRET: optionalText,
  UPSTREAM_CONNECT_TIMEOUT_MS: timeoutMs(3_000),
  UPSTREAM_HEADERS_TIMEOUT_MS: timeoutMs(15_000),
  UPSTREAM_FIRST_TOKEN_TIMEOUT_MS: timeoutMs(60_000),
  UPSTREAM_WHOLE_TIMEOUT_MS: timeoutMs(300_000),
  UPSTREAM_IDLE_TIMEOUT_MS: timeoutMs(60_000),
  UPSTREAM_TOTAL_TIMEOUT_MS: timeoutMs(600_000),
  REDIS_URL: optionalText.pipe(
    z.url({ protocol: /^rediss?$/, error: 'must be a redis:// or rediss:// URL' }).optional(),
  ),
  /** A request waits so long for Redis at most; who is slower counts as away. */
  REDIS_TIMEOUT_MS: z.coerce.number().int().min(5).max(5_000).default(50),
  RATE_LIMIT_KEY_PER_MINUTE: perMinute(30_000),
  RATE_LIMIT_ACCOUNT_PER_MINUTE: perMinute(60_000),
  RATE_LIMIT_FAILED_KEYS_PER_MINUTE: perMinute(300),
  RATE_LIMIT_PROCESSES: z.coerce.number().int().min(1).max(1_000).default(1),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  /** Traces are sent when one of these is set; the exporter itself reads them, and OTEL_EXPORTER_OTLP_HEADERS. */
  OTEL_EXPORTER_OTLP_ENDPOINT: optionalUrl,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: optionalUrl,
  OTEL_SERVICE_NAME: optionalText.transform((name) => name ?? 'causeway'),
  OTEL_TRACES_SAMPLER: optionalText
    .transform((sampler) => sampler ?? 'parentbased_always_on')
    .pipe(z.string().regex(/^(?:parentbased_)?(?:always_on|always_off|traceidratio)$/, 'is no sampler that we know')),
  OTEL_TRACES_SAMPLER_ARG: optionalText
    .transform((ratio) => ratio ?? '1')
    .transform(Number)
    .pipe(z.number({ error: 'must be a share from 0 to 1' }).min(0).max(1)),
})

export type ProviderSettings = { apiKey: string | undefined; baseUrl: string | undefined }

export type Env = z.infer<typeof schema> & {
  /** Settings by adapter id, exactly as configured; what a missing one means is `resolveProvider`'s business. */
  providers: Readonly<Record<string, ProviderSettings>>
  /** Models served at CUSTOM_BASE_URL, from CUSTOM_MODELS. */
  customModels: readonly string[]
  /** Which parts of the outside world are simulated. */
  sandbox: Readonly<{ providers: boolean; payments: boolean; mail: boolean }>
}

/** Thrown at start with every wrong variable named; the message is for the operator's terminal. */
export class EnvError extends Error {}

/** Validates a raw environment. @throws EnvError naming each wrong variable. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new EnvError(`The environment is not valid:\n${lines.join('\n')}`)
  }
  const env = parsed.data
  const providerSettings = readProviders(source)
  refuseUnreadable(providerSettings)
  const isProviderConfigured = Object.values(providerSettings).some((provider) => provider.apiKey ?? provider.baseUrl)
  const sandbox = {
    providers: env.SANDBOX_URL !== undefined && !isProviderConfigured,
    payments: env.SANDBOX_URL !== undefined && env.STRIPE_SECRET_KEY === undefined,
    mail: env.SANDBOX_URL !== undefined && isLoopbackMail(env.SMTP_URL),
  }
  refuseMixing(env, sandbox)
  refuseLoopback(env)
  return { ...env, providers: providerSettings, customModels: readList(source.CUSTOM_MODELS), sandbox }
}

/** Each provider's variables are named after its id: `z-ai` has `ZAI_API_KEY` and `ZAI_BASE_URL`. */
const toPrefix = (id: string): string => id.replaceAll('-', '').toUpperCase()

/** The name of the variable that holds a provider's key. */
export const toKeyVariable = (id: string): string => `${toPrefix(id)}_API_KEY`

function readProviders(source: Record<string, string | undefined>): Record<string, ProviderSettings> {
  const read = (name: string) => source[name]?.trim() || undefined
  const entries = Object.keys(providers).map((id): [string, ProviderSettings] => {
    return [id, { apiKey: read(toKeyVariable(id)), baseUrl: read(`${toPrefix(id)}_BASE_URL`)?.replace(/\/+$/, '') }]
  })
  return Object.fromEntries(entries)
}

/** A key that is a document is read at the start, so that a typing error is told to the operator and not to a customer. */
function refuseUnreadable(settings: Record<string, ProviderSettings>): void {
  for (const [id, { apiKey }] of Object.entries(settings)) {
    const read = apiKey === undefined ? undefined : findAdapter(id)?.credentials?.read(apiKey)
    if (read && isCredentialProblem(read)) {
      throw new EnvError(`${toKeyVariable(id)}: ${read.field === '' ? 'the document' : read.field} ${read.problem}.`)
    }
  }
}

function readList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function isLoopbackMail(smtpUrl: string | undefined): boolean {
  return smtpUrl === undefined || ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(smtpUrl).hostname)
}

/** URLs that users send lead out into the internet; where strangers are users, never to the services of this machine. */
function refuseLoopback(env: z.infer<typeof schema>): void {
  if (env.CAUSEWAY_ENV === 'production' && env.ALLOW_LOOPBACK_URLS) {
    throw new EnvError('ALLOW_LOOPBACK_URLS: production refuses it: users could reach services of this machine.')
  }
}

/** Real money never meets simulated goods, and a production start never meets a simulation unless told so. */
function refuseMixing(env: z.infer<typeof schema>, sandbox: Env['sandbox']): void {
  if (env.STRIPE_SECRET_KEY?.startsWith('sk_live_') && sandbox.providers) {
    throw new EnvError(
      'STRIPE_SECRET_KEY: a live Stripe key is refused while providers are simulated. Set a provider key, or use a test key.',
    )
  }
  const isSimulated = sandbox.providers || sandbox.payments
  if (env.CAUSEWAY_ENV === 'production' && isSimulated && !env.CAUSEWAY_ALLOW_SANDBOX) {
    throw new EnvError(
      'CAUSEWAY_ENV: production refuses the sandbox. Configure providers and Stripe, or set CAUSEWAY_ALLOW_SANDBOX=1.',
    )
  }
}

let current: Env | undefined

/** The validated environment of this process, read once. @throws EnvError on the first call when it is not valid. */
export function getEnv(): Env {
  if (current === undefined) {
    current = parseEnv(process.env)
    // next-auth reads its own address from the environment only; without it, it would believe the Host header.
    process.env.NEXTAUTH_URL = current.PUBLIC_URL
  }
  return current
}

/** Whether a handler runs behind Next, which compresses answers itself and drops the header of one that is compressed already. */
export function isInsideNext(): boolean {
  return process.env.NEXT_RUNTIME !== undefined
}
