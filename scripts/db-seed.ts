import { getEnv } from '@/lib/env'
import { seedDatabase } from '@/server/start/prepare-database'
import { useRunningProduct } from '@/server/start/use-running-product'
import { runCommandLine } from './run-command-line'

/** Loads the catalogue files into the running product's database, or into DATABASE_URL. A start does this by itself. */
await runCommandLine(async () => {
  await useRunningProduct()
  const { DATABASE_URL: databaseUrl, customModels } = getEnv()
  console.log((await seedDatabase({ databaseUrl, customModels })) ?? 'The catalogue is up to date.')
  return 0
})
