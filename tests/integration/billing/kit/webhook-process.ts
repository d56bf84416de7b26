/** A process of the product's own that takes webhooks in and checks keys: prints its address, then serves until killed. */
import * as countTokens from '@/app/api/v1/messages/count_tokens/route'
import * as webhook from '@/app/api/webhooks/stripe/route'
import { getPool } from '@/lib/db'
import { serveRoutes } from '@/tests/factories/serve-routes'

const routes = { '/api/webhooks/stripe': webhook, '/api/v1/messages/count_tokens': countTokens }
const app = await serveRoutes(routes)
await getPool().query('SELECT 1')
process.stdout.write(`${app.url}\n`)
