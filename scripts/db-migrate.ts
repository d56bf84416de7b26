import { getEnv } from '@/lib/env'
import { migrateDatabase } from '@/server/start/prepare-database'
import { useRunningProduct } from '@/server/start/use-running-product'
import { runCommandLine } from './run-command-line'

/** Applies missing migrations to the running product's database, or to DATABASE_URL. A start does this by itself. */
await runCommandLine(async () => {
  await useRunningProduct()
  console.log((await migrateDatabase(getEnv().DATABASE_URL)) ?? 'All migrations are applied.')
  return 0
})
