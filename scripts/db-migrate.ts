import { migrateDatabase } from '@/server/start/prepare-database'
import { useRunningProduct } from '@/server/start/use-running-product'
import { runCommandLine } from './run-command-line'

/** Applies missing migrations to the running product's database, or to DATABASE_OWNER_URL or DATABASE_URL. A start does this by itself. */
await runCommandLine(async () => {
  const { ownerUrl } = await useRunningProduct()
  console.log((await migrateDatabase(ownerUrl)) ?? 'All migrations are applied.')
  return 0
})
