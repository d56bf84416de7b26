import { Pool } from 'undici'
import { createDice, type Dice } from './sample-schema'
import type { FuzzTarget } from './list-targets'
import { spoilBody, spoilText } from './spoil-body'

/** More do not make it faster on the machines that run this. */
const PARALLEL = 24
/** A few in a hundred bodies are left as they are: what a route makes of a good body after bad ones counts as well. */
const GOOD_OF_HUNDRED = 2
const BODY_WEIGHT = 4

export type Credentials = { inference: string; management: string; cookie: string }

export type BadInputOptions = {
  origin: string
  targets: readonly FuzzTarget[]
  credentials: Credentials
  seed: number
  runs: number
}

export type Complaint = { what: string; request: string; status: number; answer: string }
export type BadInputReport = {
  complaints: Complaint[]
  statuses: Record<number, number>
  kinds: Record<string, number>
  durationsMs: Float64Array
}

type Shot = {
  path: string
  body: string | Buffer | null
  headers: Record<string, string>
  kind: string
  isJson: boolean
}

/** Sends so many spoilt requests over real HTTP, evenly over all routes, and checks every answer. */
export async function runBadInput({
  origin,
  targets,
  credentials,
  seed,
  runs,
}: BadInputOptions): Promise<BadInputReport> {
  const pool = new Pool(origin, { connections: PARALLEL, pipelining: 1, headersTimeout: 20_000, bodyTimeout: 20_000 })
  const report: BadInputReport = { complaints: [], statuses: {}, kinds: {}, durationsMs: new Float64Array(runs) }
  // Bodies have more ways to be wrong than addresses.
  const slots = targets.flatMap((target) => Array<FuzzTarget>(target.sampleBody ? BODY_WEIGHT : 1).fill(target))
  let next = 0
  const work = async (): Promise<void> => {
    while (next < runs && report.complaints.length < 20) {
      const index = next++
      const target = slots[index % slots.length]
      if (!target) return
      const shot = aim(target, { dice: createDice(seed + index), credentials })
      await fire(pool, { target, shot, index, report })
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
  await pool.close()
  return report
}

async function fire(
  pool: Pool,
  { target, shot, index, report }: { target: FuzzTarget; shot: Shot; index: number; report: BadInputReport },
): Promise<void> {
  const { method } = target
  const startedAt = performance.now()
  const complain = (what: string, status: number, answer: string) =>
    report.complaints.push({
      what: `#${index} ${what}`,
      request: `${method} ${shot.path} (${shot.kind}) ${String(shot.body ?? '').slice(0, 400)}`,
      status,
      answer: answer.slice(0, 600),
    })
  try {
    // The names of methods are those of the route table.
    const response = await pool.request({
      method: method,
      path: shot.path,
      headers: shot.headers,
      body: shot.body,
    })
    const text = await response.body.text()
    report.durationsMs[index] = performance.now() - startedAt
    const { statusCode: status } = response
    report.statuses[status] = (report.statuses[status] ?? 0) + 1
    report.kinds[shot.kind] = (report.kinds[shot.kind] ?? 0) + 1
    const problem = findProblem({ target, shot, status, text })
    if (problem) complain(problem, status, text)
  } catch (error) {
    complain(`no answer: ${String(error)}`, 0, '')
  }
}

function aim(target: FuzzTarget, { dice, credentials }: { dice: Dice; credentials: Credentials }): Shot {
  const path = toPath(target, dice)
  const headers = toCredential(target, { dice, credentials })
  if (target.method === 'GET' || target.method === 'DELETE') {
    return { path, body: null, headers, kind: 'address', isJson: false }
  }
  const good = target.sampleBody?.(dice) ?? {}
  if (dice(100) < GOOD_OF_HUNDRED) {
    const body = JSON.stringify(good)
    return { path, body, headers: { ...headers, 'content-type': 'application/json' }, kind: 'good', isJson: true }
  }
  const spoilt = spoilBody(good, dice)
  return {
    path,
    body: spoilt.body,
    headers: { ...headers, ...spoilt.headers },
    kind: spoilt.kind,
    isJson: spoilt.path !== null,
  }
}

function toPath({ pattern, queryNames, method }: FuzzTarget, dice: Dice): string {
  const path = pattern.replace(/\[(?:\.\.\.)?[^\]]+\]/g, () => encodeURIComponent(spoilText(dice) || 'x'))
  const names = queryNames.filter(() => method === 'GET' && dice(3) === 0)
  const query = names.map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(spoilText(dice))}`)
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

/** Mostly the right one, so that bodies are looked at; sometimes none or one of the wrong kind. */
function toCredential(
  { spec }: FuzzTarget,
  { dice, credentials }: { dice: Dice; credentials: Credentials },
): Record<string, string> {
  const cookie = { cookie: credentials.cookie, 'sec-fetch-site': 'same-origin' }
  const roll = dice(20)
  if (roll === 0) return {}
  if (roll === 1) return cookie
  if (spec.auth === 'session' || spec.auth === 'admin') return cookie
  const key = spec.auth === 'management' ? credentials.management : credentials.inference
  return { authorization: `Bearer ${key}` }
}

function findProblem(input: { target: FuzzTarget; shot: Shot; status: number; text: string }): string | null {
  const { status, text, target, shot } = input
  if (status >= 500) return 'an error of the server'
  if (status < 400) return null
  const body = parse(text)
  if (body === undefined) return 'an error that is not JSON'
  const message = isMessages(target) ? readMessagesError(body) : readError(body, status)
  if (!message) return 'an error without its form'
  if (status === 400 && shot.isJson && target.sampleBody && !namesSomething(message) && !hasReason(body))
    return `a refusal that names no field: ${message}`
  return null
}

const isMessages = ({ pattern }: FuzzTarget): boolean => pattern.startsWith('/api/v1/messages')

/** A field (providers put it into quotes), a model, or the place where it has to be. */
function namesSomething(message: string): boolean {
  return /`[^`]+`|'(?:tools|messages|input)\b[^']*'|the body|JSON|model|[a-z]+_[a-z]+|^[a-z.]+: /.test(message)
}

/**
 * What no field is to blame for says why in a word of its own (a link that was used already), and a provider's refusal, which
 * comes in its words, says whose it is.
 */
function hasReason(body: unknown): boolean {
  const metadata = ((body as Fields)?.error as { metadata?: Fields } | undefined)?.metadata
  return typeof metadata?.reason === 'string' || typeof metadata?.provider_name === 'string'
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

type Fields = Record<string, unknown> | undefined

function readError(body: unknown, status: number): string | null {
  const error = (body as Fields)?.error as Fields
  if (error?.code !== status || typeof (error.metadata as Fields)?.error_type !== 'string') return null
  return typeof error.message === 'string' ? error.message : null
}

function readMessagesError(body: unknown): string | null {
  const { type, error } = body as { type?: unknown; error?: Fields }
  if (type !== 'error' || typeof error?.type !== 'string' || typeof error.error_type !== 'string') return null
  return typeof error.message === 'string' ? error.message : null
}
