import { Hono, type Context } from 'hono'
import { z } from 'zod'
import type { ProviderWorld } from '../world'
import { FAULT_NAMES, readFaultName } from './fault-names'
import type { FaultRule } from './fault-store'
import { presentEntry } from './present-entry'

const DEFAULT_LIMIT = 50

const faultSchema = z.strictObject({
  fault: z.union([z.string(), z.int().transform(String)]),
  provider: z.string().optional(),
  model: z.string().optional(),
  times: z.int().min(1).optional(),
  status: z.int().min(200).max(599).optional(),
  retryAfterSeconds: z.number().min(0).optional(),
  afterChunks: z.int().min(0).optional(),
  delayMs: z.number().min(0).optional(),
  probability: z.number().min(0).max(1).optional(),
})
const settingsSchema = z.strictObject({
  latencyMs: z.number().min(0).optional(),
  tokensPerSecond: z.number().min(0).optional(),
})

/** `/sandbox/control/**`: what tests and people use to make the simulated providers misbehave, and to see what reached them. */
export function createControlApp(world: ProviderWorld): Hono {
  const app = new Hono().basePath('/sandbox/control')
  app.post('/faults', async (context) => {
    const rule = readRule(await readJson(context))
    return 'error' in rule ? context.json(rule, 400) : context.json(world.faults.add(rule), 201)
  })
  app.get('/faults', (context) => context.json({ faults: world.faults.list() }))
  app.delete('/faults', (context) => {
    world.faults.clear()
    return context.body(null, 204)
  })
  app.delete('/faults/:id', (context) => {
    const wasThere = world.faults.remove(context.req.param('id'))
    return wasThere ? context.body(null, 204) : context.json({ error: 'No fault has this id.' }, 404)
  })
  app.get('/settings', (context) => context.json(world.pace))
  app.post('/settings', async (context) => {
    const parsed = settingsSchema.safeParse(await readJson(context))
    if (!parsed.success) return context.json({ error: z.prettifyError(parsed.error) }, 400)
    Object.assign(world.pace, parsed.data)
    return context.json(world.pace)
  })
  addLogRoutes(app, world)
  return app
}

function addLogRoutes(app: Hono, world: ProviderWorld): void {
  app.get('/requests', (context) => {
    const provider = context.req.query('provider')
    const limit = Number(context.req.query('limit') ?? DEFAULT_LIMIT)
    if (!Number.isInteger(limit) || limit < 1) return context.json({ error: 'limit must be a positive integer.' }, 400)
    return context.json({ requests: world.log.latest({ provider, limit }).map(presentEntry) })
  })
  app.delete('/requests', (context) => {
    world.log.clear()
    return context.body(null, 204)
  })
  app.get('/stats', (context) => context.json({ providers: world.log.stats() }))
  app.delete('/cache', (context) => {
    world.cache.clear()
    return context.body(null, 204)
  })
}

/** Only JSON bodies count: a web page of another origin cannot send one without asking first. */
async function readJson(context: Context): Promise<unknown> {
  if (!(context.req.header('content-type') ?? '').startsWith('application/json')) return null
  try {
    const body: unknown = await context.req.json()
    return body
  } catch {
    return null
  }
}

function readRule(body: unknown): FaultRule | { error: string } {
  if (body === null) return { error: 'Send a JSON object with content-type: application/json.' }
  const parsed = faultSchema.safeParse(body)
  if (!parsed.success) return { error: z.prettifyError(parsed.error) }
  const { fault, ...rest } = parsed.data
  const named = readFaultName(fault)
  if (!named) return { error: `Unknown fault '${fault}'. Known: an HTTP status, ${FAULT_NAMES.join(', ')}.` }
  if (named.name === 'status' && named.status === undefined && rest.status === undefined) {
    return { error: "The fault 'status' needs a status." }
  }
  return { ...rest, name: named.name, status: rest.status ?? named.status }
}
