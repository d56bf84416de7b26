import { findLockHolder } from './acquire-lock'
import { readRuntime } from './runtime-file'
import { readOrCreateSecrets } from './secrets'
import { loadEnvFiles, readSettings } from './settings'
import { StartError } from './start-error'

const SECRETS = ['CAUSEWAY_SECRET', 'KEY_PEPPER', 'CAUSEWAY_ENCRYPTION_KEYS'] as const

/**
 * Gives this process the environment of the product that runs with the same data directory, so that an operator's
 * command meets the same database with the same secrets. With an outside DATABASE_URL nothing needs to run.
 * @returns the connection string of the owner of the tables, for migrations
 * @throws StartError saying how to start the product when it does not run
 */
export async function useRunningProduct(): Promise<{ ownerUrl: string }> {
  const root = process.cwd()
  loadEnvFiles(root)
  const settings = readSettings({ root, mode: 'production', source: process.env })
  const holder = await findLockHolder(settings.dataDirectory)
  const runtime = holder ? await readRuntime(settings.dataDirectory) : null
  let ownerUrl: string
  if (runtime) {
    Object.assign(process.env, runtime.environment)
    ownerUrl = runtime.databaseUrl
  } else if (settings.databaseUrl) {
    ownerUrl = settings.databaseOwnerUrl ?? settings.databaseUrl
    if (!SECRETS.every((name) => process.env[name])) await addSecrets(settings.dataDirectory)
  } else {
    throw new StartError(
      `Causeway is not running with the data directory ${settings.dataDirectory}. Start it with npm start, or name the directory with CAUSEWAY_DATA_DIR.`,
    )
  }
  // Log lines would mix with what the command prints.
  process.env.LOG_LEVEL = 'silent'
  return { ownerUrl }
}

/** A container gets its secrets from outside and may have no directory to keep any in. */
async function addSecrets(dataDirectory: string): Promise<void> {
  const secrets = await readOrCreateSecrets(dataDirectory)
  for (const name of SECRETS) process.env[name] ||= secrets[name]
}
