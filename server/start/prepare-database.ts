import pg from 'pg'
import { runMigrations } from '@/lib/db/migrations'
import { loadCatalog } from '@/prisma/seed/load-catalog'

/** Applies the migrations that are missing. @returns what was done, or null */
export async function migrateDatabase(databaseUrl: string): Promise<string | null> {
  const applied = await runMigrations({ connectionString: databaseUrl })
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
