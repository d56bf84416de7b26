import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from '../process/json-file'

const secretsFile = z.object({
  /** Signs sessions. */
  CAUSEWAY_SECRET: z.string().min(32),
  /** Keyed hash of API keys: without it no stored key can be recognised. */
  KEY_PEPPER: z.string().min(32),
  /** Signs what the simulated Stripe sends. */
  STRIPE_WEBHOOK_SECRET: z.string().min(16),
})

export type Secrets = z.infer<typeof secretsFile>

const createSecret = (): string => randomBytes(32).toString('hex')

/** The secrets of this data directory, made once (`secrets.json`, mode 0600). Those in the environment win later. */
export async function readOrCreateSecrets(dataDirectory: string): Promise<Secrets> {
  const file = path.join(dataDirectory, 'secrets.json')
  const known = await readJsonFile(file, secretsFile)
  if (known) return known
  const secrets = {
    CAUSEWAY_SECRET: createSecret(),
    KEY_PEPPER: createSecret(),
    STRIPE_WEBHOOK_SECRET: `whsec_${createSecret()}`,
  }
  await writeJsonFile(file, secrets)
  return secrets
}
