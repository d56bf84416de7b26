import { findLockHolder } from './acquire-lock'
import { readRuntime } from './runtime-file'
import { readOrCreateSecrets } from './secrets'
import { loadEnvFiles, readSettings } from './settings'
import { StartError } from './start-error'

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
    const { CAUSEWAY_SECRET, KEY_PEPPER, CAUSEWAY_ENCRYPTION_KEYS } = await readOrCreateSecrets(settings.dataDirectory)
    ownerUrl = settings.databaseOwnerUrl ?? settings.databaseUrl
    process.env.CAUSEWAY_SECRET ||= CAUSEWAY_SECRET
    process.env.KEY_PEPPER ||= KEY_PEPPER
    process.env.CAUSEWAY_ENCRYPTION_KEYS ||= CAUSEWAY_ENCRYPTION_KEYS
  } else {
    throw new StartError(
      `Causeway is not running with the data directory ${settings.dataDirectory}. Start it with npm start, or name the directory with CAUSEWAY_DATA_DIR.`,
    )
  }
  // Log lines would mix with what the command prints.
  process.env.LOG_LEVEL = 'silent'
  return { ownerUrl }
}
