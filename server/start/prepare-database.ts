import pg from 'pg'
import { runMigrations } from '@/lib/db/migrations'
import { loadCatalog } from '@/prisma/seed/load-catalog'
import { StartError } from './start-error'

/**
 * Applies the migrations that are missing. @returns what was done, or null
 * @throws StartError in the migration runner's own words, which name the migration and the way out
 */
export async function migrateDatabase(databaseUrl: string): Promise<string | null> {
  const applied = await runMigrations({ connectionString: databaseUrl }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(`The database could not be migrated. ${reason}`, { cause: error })
  })
  return applied.length === 0 ? null : `Database migrated: ${applied.join(', ')}`
}

/** Loads the catalogue when its files changed. @returns what was done, or null */
export async function seedDatabase(input: {
  databaseUrl: string
  customModels: readonly string[]
}): Promise<string | null> {
  const pool = new pg.Pool({ connectionString: input.databaseUrl, max: 2 })
  try {
    const result = await loadCatalog({ pool, customModels: input.customModels })
    return result.isChanged ? `Catalogue loaded: ${result.modelCount} models` : null
  } finally {
    await pool.end()
  }
}
