import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'

/** What a start would give to the product, everything at its default but the limits that one account would run into here. */
export function composeEnvironment(databaseUrl: string, sandboxUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    SANDBOX_URL: sandboxUrl,
    CAUSEWAY_SECRET: randomBytes(32).toString('hex'),
    KEY_PEPPER: randomBytes(32).toString('hex'),
    CAUSEWAY_ENCRYPTION_KEYS: randomBytes(32).toString('hex'),
    RATE_LIMIT_KEY_PER_MINUTE: '0',
    RATE_LIMIT_ACCOUNT_PER_MINUTE: '0',
  }
}

/** Next and a start read the operator's `.env` by themselves: every name in it is set to nothing, so that no real provider is ever called. */
export function hideEnvFiles(root: string): Record<string, string> {
  const names = ['.env', '.env.local', '.env.production', '.env.production.local'].flatMap((name) => {
    const file = path.join(root, name)
    return existsSync(file) ? Object.keys(parseEnv(readFileSync(file, 'utf8'))) : []
  })
  return Object.fromEntries(names.map((name) => [name, '']))
}
