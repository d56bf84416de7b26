import { z } from 'zod'

type SandboxEnv = {
  port: number
  host: string
  smtpPort: number
  dataDir: string
  publicUrl: string | null
  stripeWebhook: { url: string; secret: string } | null
  latencyMs: number
  tokensPerSecond: number
}

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .optional()
  .transform((value) => value === '1' || value === 'true')
const port = z.coerce.number().int().min(0).max(65_535)
const rate = z.coerce.number().min(0)
const webUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))

const schema = z.object({
  CAUSEWAY_ENV: z.string().optional(),
  CAUSEWAY_ALLOW_SANDBOX: flag,
  SANDBOX_PORT: port.default(4010),
  SANDBOX_HOST: z.string().min(1).default('127.0.0.1'),
  SANDBOX_ALLOW_REMOTE: flag,
  SANDBOX_SMTP_PORT: port.default(4025),
  SANDBOX_DATA_DIR: z.string().min(1).default('.causeway/sandbox'),
  SANDBOX_PUBLIC_URL: webUrl.optional(),
  SANDBOX_STRIPE_WEBHOOK_URL: webUrl.optional(),
  SANDBOX_STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  SANDBOX_LATENCY_MS: rate.default(0),
  SANDBOX_TOKENS_PER_SECOND: rate.default(0),
})

/** Thrown with one line that names the variable and the fix. */
export class SandboxEnvError extends Error {}

/** Reads the sandbox's settings. @throws SandboxEnvError */
export function readSandboxEnv(source: NodeJS.ProcessEnv = process.env): SandboxEnv {
  // An empty variable counts as absent, so that `.env` files may list every name.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new SandboxEnvError(`${String(issue?.path[0])}: ${issue?.message ?? 'is not valid'}`)
  }
  const env = parsed.data
  refuseUnsafe(env)
  return {
    port: env.SANDBOX_PORT,
    host: env.SANDBOX_HOST,
    smtpPort: env.SANDBOX_SMTP_PORT,
    dataDir: env.SANDBOX_DATA_DIR,
    publicUrl: env.SANDBOX_PUBLIC_URL ?? null,
    stripeWebhook: readWebhook(env),
    latencyMs: env.SANDBOX_LATENCY_MS,
    tokensPerSecond: env.SANDBOX_TOKENS_PER_SECOND,
  }
}

function refuseUnsafe(env: z.infer<typeof schema>): void {
  if (env.CAUSEWAY_ENV === 'production' && !env.CAUSEWAY_ALLOW_SANDBOX) {
    throw new SandboxEnvError(
      'CAUSEWAY_ENV: production refuses the sandbox. Configure real services, or set CAUSEWAY_ALLOW_SANDBOX=1.',
    )
  }
  if (!isLoopback(env.SANDBOX_HOST) && !env.SANDBOX_ALLOW_REMOTE) {
    throw new SandboxEnvError(
      `SANDBOX_HOST: ${env.SANDBOX_HOST} is not a loopback address. Use 127.0.0.1, or set SANDBOX_ALLOW_REMOTE=1 to let others in.`,
    )
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
}

function readWebhook(env: z.infer<typeof schema>): SandboxEnv['stripeWebhook'] {
  const { SANDBOX_STRIPE_WEBHOOK_URL: url, SANDBOX_STRIPE_WEBHOOK_SECRET: secret } = env
  if (url !== undefined && secret === undefined) {
    throw new SandboxEnvError(
      'SANDBOX_STRIPE_WEBHOOK_SECRET: is needed to sign what goes to SANDBOX_STRIPE_WEBHOOK_URL.',
    )
  }
  return url === undefined || secret === undefined ? null : { url, secret }
}
