/** A gateway process of its own on this file's database: prints its address, then serves chat completions until killed. */
import * as chat from '@/app/api/v1/chat/completions/route'
import { startGateway } from '@/lib/gateway'
import { serveRoutes } from '@/tests/factories/serve-routes'

await startGateway()
const app = await serveRoutes({ '/api/v1/chat/completions': chat })
process.stdout.write(`${app.url}\n`)
