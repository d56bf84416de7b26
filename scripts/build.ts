import { buildProduct } from '@/server/start/build-product'
import { generateSources } from '@/server/start/generate-sources'
import { runCommandLine } from './run-command-line'

/** Builds the pages and the bundled processes where their sources changed, as `npm start` does. */
await runCommandLine(async () => {
  const context = {
    root: process.cwd(),
    logDirectory: 'test-results/logs',
    signal: new AbortController().signal,
    env: process.env,
  }
  await generateSources(context)
  console.log((await buildProduct(context)) ? 'Built.' : 'The build is up to date.')
  return 0
})
