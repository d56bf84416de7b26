import { generateSources } from '@/server/start/generate-sources'
import { runCommandLine } from './run-command-line'

/** Generates the Prisma client, the route table and the OpenAPI document where their sources changed. */
await runCommandLine(async () => {
  const isNew = await generateSources({
    root: process.cwd(),
    logDirectory: 'test-results/logs',
    signal: new AbortController().signal,
    env: process.env,
  })
  console.log(isNew ? 'Generated sources.' : 'Generated sources are up to date.')
  return 0
})
