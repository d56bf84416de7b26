import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from '../process/json-file'

const secretsFile = z.object({
  /** Signs sessions. */
  CAUSEWAY_SECRET: z.string().min(32),
  /** Keyed hash of API keys: without it no stored key can be recognised. */
  KEY_PEPPER: z.string().min(32),
  /** Seals the organizations' provider keys: without it they cannot be read any more. */
  CAUSEWAY_ENCRYPTION_KEYS: z.string().min(32),
  /** Signs what the simulated Stripe sends. */
  STRIPE_WEBHOOK_SECRET: z.string().min(16),
})

export type Secrets = z.infer<typeof secretsFile>

const createSecret = (): string => randomBytes(32).toString('hex')

/**
 * The secrets of this data directory, made once (`secrets.json`, mode 0600). Those in the environment win later.
 * A file from before a secret was needed keeps what it has: each is added alone.
 */
export async function readOrCreateSecrets(dataDirectory: string): Promise<Secrets> {
  const file = path.join(dataDirectory, 'secrets.json')
  const known = await readJsonFile(file, secretsFile.partial())
  const secrets = {
    CAUSEWAY_SECRET: createSecret(),
    KEY_PEPPER: createSecret(),
    CAUSEWAY_ENCRYPTION_KEYS: `1:${createSecret()}`,
    STRIPE_WEBHOOK_SECRET: `whsec_${createSecret()}`,
    ...known,
  }
  if (known === null || Object.keys(known).length < Object.keys(secrets).length) await writeJsonFile(file, secrets)
  return secrets
}
