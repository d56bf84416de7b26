import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { fillDatabase } from '@/bench/generations/fill-database'
import { organizationId } from '@/bench/generations/fill-tenants'
import { findSubject, type Subject } from '@/bench/generations/find-subject'
import { type Question, QUESTIONS } from '@/bench/generations/questions'
import { asOwner } from '@/tests/setup/owner-connection'

/** Plans do not depend on the machine, so a small database tells what `npm run bench -- generations` measures on a large one. */
const GENERATIONS = 12_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const MONTH = /^generation_\d{4}_\d{2}$/
const BIG = /^(generation|usage_hourly|ledger_usage_sum|generation_key|activity_sum)/

type Statement = { text: string; values: unknown[] }
type PlanNode = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Loops': number
  Plans?: PlanNode[]
}

/** Every SELECT that a question sends to the database, with its values. */
async function record(question: Question, subject: Subject): Promise<Statement[]> {
  const statements: Statement[] = []
  const { query } = pg.Client.prototype
  const recording = function (this: pg.Client, ...args: Parameters<typeof query>) {
    const [config, values]: unknown[] = args
    if (typeof config === 'string') statements.push({ text: config, values: Array.isArray(values) ? values : [] })
    else if (typeof config === 'object' && config !== null && 'text' in config && typeof config.text === 'string') {
      const own = 'values' in config && Array.isArray(config.values) ? config.values : []
      statements.push({ text: config.text, values: own })
    }
    return query.apply(this, args)
  }
  Object.assign(pg.Client.prototype, { query: recording })
  await question.ask(subject).finally(() => Object.assign(pg.Client.prototype, { query }))
  return statements.filter(({ text }) => /^\s*(SELECT|WITH)/.test(text))
}

/** The scans that a statement really makes. Tables are small here: an index counts as missing only where none fits at all. */
async function explain(statements: readonly Statement[]): Promise<PlanNode[]> {
  return asOwner(async (client) => {
    await client.query('SET enable_seqscan = off; SET jit = off')
    const scans: PlanNode[] = []
    for (const { text, values } of statements) {
      const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
        `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
        values,
      )
      const visit = (node: PlanNode): void => {
        if (node['Relation Name'] !== undefined && node['Actual Loops'] > 0) scans.push(node)
        node.Plans?.forEach(visit)
      }
      rows[0]?.['QUERY PLAN'].forEach(({ Plan }) => visit(Plan))
    }
    return scans
  })
}

const monthsOf = (from: Date, to: Date): string[] => {
  const months: string[] = []
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), 1)
  for (let at = new Date(first); at <= to; at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))) {
    months.push(`generation_${at.toISOString().slice(0, 7).replace('-', '_')}`)
  }
  return months
}

const monthsBack = (moment: Date, count: number): Date =>
  new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() - count, 1))

/** What the worker sums up of single requests, an hour and ten minutes after they arrived at the latest. */
const DETAIL_CHART = /^(chart \w+ by (app|member)|chart 30d by model of one key and app|latency )/

/** The months that a question may look at; none where it is answered from sums alone, two at most around one request. */
function allowedMonths(name: string, { now, cursors }: Subject): string[] | 'few' {
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY_MS)
  const at = (cursor: string): Date => new Date(Number(Buffer.from(cursor, 'base64url').toString().split(':')[0]))
  if (DETAIL_CHART.test(name)) return monthsOf(new Date(now.getTime() - 2 * HOUR_MS), now)
  if (name === 'what if, 30 days') return monthsOf(daysAgo(30), now)
  if (name.startsWith('analytics 24 h latency')) return monthsOf(daysAgo(1), now)
  if (name.startsWith('analytics 30 d by app')) return monthsOf(daysAgo(30), now)
  if (name.includes('one person')) return monthsOf(daysAgo(31), now)
  if (name === 'generations of 90 days ago') return monthsOf(daysAgo(91), daysAgo(90))
  if (name === 'log, first page' || name === 'generations of a key') return monthsOf(monthsBack(now, 1), daysAgo(-1))
  if (name.startsWith('log, a page in the middle')) {
    const moment = at(cursors.middle)
    return monthsOf(monthsBack(moment, 1), moment)
  }
  if (name === 'log, the last page') return monthsOf(monthsBack(now, 400), at(cursors.last))
  return name.startsWith('a generation by its id') ? 'few' : []
}

describe('the queries of the dashboard', () => {
  let subject: Subject
  beforeAll(async () => {
    const ownerUrl = process.env.DATABASE_OWNER_URL ?? ''
    await fillDatabase({ ownerUrl, generations: GENERATIONS, progress: () => undefined })
    subject = await findSubject(organizationId(1))
  }, 180_000)

  it.each(QUESTIONS.map((question) => [question.name, question] as const))(
    'find what they need by an index, in the months of their time: %s',
    async (name, question) => {
      const scans = await explain(await record(question, subject))
      const tables = scans.map((node) => ({ how: node['Node Type'], table: node['Relation Name'] ?? '' }))
      expect(tables.filter(({ how, table }) => how === 'Seq Scan' && BIG.test(table))).toEqual([])
      const touched = [...new Set(tables.map(({ table }) => table).filter((table) => table.startsWith('generation_')))]
      const months = touched.filter((table) => MONTH.test(table))
      const allowed = allowedMonths(name, subject)
      if (allowed === 'few') expect(months.length).toBeLessThanOrEqual(2)
      else expect(allowed).toEqual(expect.arrayContaining(months))
      if (allowed.length > 0 && !name.includes('single requests')) expect(months.length).toBeGreaterThan(0)
    },
  )
})
