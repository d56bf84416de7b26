import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error'

export type Mode = 'production' | 'development'

export type StartSettings = {
  root: string
  mode: Mode
  dataDirectory: string
  host: string
  port: number
  publicUrl: string
  /** Set when the operator brings a database. */
  databaseUrl: string | undefined
  /** Connects as the owner of its tables, for migrations, where the product's own URL does not. */
  databaseOwnerUrl: string | undefined
  /** How many gateway processes share the port. */
  gatewayProcesses: number
}

const GATEWAY_PROCESSES_MAX = 64
const WRONG_PROCESSES = `must be a whole number from 1 to ${GATEWAY_PROCESSES_MAX}, or empty for one per core`

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' })

const schema = z.object({
  CAUSEWAY_DATA_DIR: z.string().default('.causeway'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'must be a number' }).int().min(1).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  GATEWAY_PROCESSES: z
    .string()
    .regex(/^\d{1,3}$/, WRONG_PROCESSES)
    .transform(Number)
    .pipe(z.number().min(1, WRONG_PROCESSES).max(GATEWAY_PROCESSES_MAX, WRONG_PROCESSES))
    .optional(),
})

/** Reads `.env.local` and `.env` into the environment; what is set already wins, and empty values count as absent. */
export function loadEnvFiles(root: string): void {
  for (const name of ['.env.local', '.env']) {
    const file = path.join(root, name)
    if (existsSync(file)) process.loadEnvFile(file)
  }
  for (const [name, value] of Object.entries(process.env)) {
    if (value === '') Reflect.deleteProperty(process.env, name)
  }
}

/** @throws StartError that names the wrong variable */
export function readSettings(input: { root: string; mode: Mode; source: NodeJS.ProcessEnv }): StartSettings {
  const parsed = schema.safeParse(input.source)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new StartError(`The environment is not valid:\n${lines.join('\n')}`)
  }
  const env = parsed.data
  if (env.DATABASE_OWNER_URL && !env.DATABASE_URL) {
    throw new StartError('DATABASE_OWNER_URL: set DATABASE_URL too, with the role that the product connects as.')
  }
  return {
    root: input.root,
    mode: input.mode,
    dataDirectory: path.resolve(input.root, env.CAUSEWAY_DATA_DIR),
    host: env.HOST,
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    databaseUrl: env.DATABASE_URL,
    databaseOwnerUrl: env.DATABASE_OWNER_URL,
    gatewayProcesses: env.GATEWAY_PROCESSES ?? Math.min(availableParallelism(), GATEWAY_PROCESSES_MAX),
  }
}
