import { existsSync } from 'node:fs'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)
/** An empty value counts as not set. */
const optionalText = z
  .string()
  .optional()
  .transform((value) => (value ? value : undefined))
const optionalUrl = optionalText.pipe(z.url().optional())

/** What only the gateway process reads; everything about the product itself is in `lib/env.ts`. */
const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  /** Origin of the Next.js process, where every path outside the API is answered. */
  WEB_URL: optionalUrl,
  SANDBOX_URL: optionalUrl,
  /** Where Next put the scripts and styles of the pages (`.next/static`). */
  WEB_STATIC_DIRECTORY: optionalText.refine(
    (value) => value === undefined || existsSync(value),
    'there is no such directory; build the pages first',
  ),
  /** How long open requests may take to finish after SIGTERM. */
  DRAIN_TIMEOUT_MS: z.coerce.number().int().min(0).max(3_600_000).default(30_000),
  /** How long the gateway still accepts requests after readiness went off, for load balancers to notice. */
  DRAIN_DELAY_MS: z.coerce.number().int().min(0).max(600_000).default(0),
  /** How many gateways the supervisor of this one has started. */
  GATEWAY_PROCESSES: z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().int().default(1)),
})

export type GatewaySettings = {
  host: string
  port: number
  webUrl: string | undefined
  sandboxUrl: string | undefined
  staticDirectory: string | undefined
  drainTimeoutMs: number
  drainDelayMs: number
  gatewayProcesses: number
}

/** @throws Error that names the wrong variable */
export function readGatewaySettings(source: Record<string, string | undefined>): GatewaySettings {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`The environment is not valid: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
  }
  const env = parsed.data
  return {
    host: env.HOST,
    port: env.PORT,
    webUrl: env.WEB_URL,
    sandboxUrl: env.SANDBOX_URL,
    staticDirectory: env.WEB_STATIC_DIRECTORY,
    drainTimeoutMs: env.DRAIN_TIMEOUT_MS,
    drainDelayMs: env.DRAIN_DELAY_MS,
    gatewayProcesses: env.GATEWAY_PROCESSES,
  }
}
