import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listGenerations, recordAudit } from '@/lib/ledger'
import { publishMode } from '@/lib/shared-state/publish-mode'
import { serveMetrics } from '@/server/process/serve-metrics'
import { publishWorker } from '@/server/worker/publish-worker'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, postChat, startApi } from '@/tests/integration/gateway/kit'

const dashboard = z.object({
  panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })).optional() })),
})
const ASKED = {
  model: 'deepseek/deepseek-chat',
  messages: [{ role: 'user' as const, content: 'Hello' }],
  provider: { only: ['deepseek'] },
}
const SECRET = 'canary-of-a-prompt'

let api: Api
let server: Server | null = null
let url = ''

beforeAll(async () => {
  api = await startApi()
  publishWorker()
  // Where processes share something, as several gateways do.
  publishMode(() => null)
  server = await serveMetrics({ process: 'gateway', source: { METRICS_PORT: '0' } })
  const address = server?.address()
  url = typeof address === 'object' && address !== null ? `http://${address.address}:${address.port}` : ''
})
afterAll(async () => {
  server?.close()
  await api.close()
})

async function scrape(): Promise<string> {
  const response = await fetch(`${url}/metrics`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/plain')
  return response.text()
}

/** The value of a metric by its name and labels as they are printed; 0 when it is not there. */
function valueOf(text: string, metric: string): number {
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${metric} `))
  return Number(line?.split(' ').at(-1) ?? 0)
}

const namesIn = (text: string): string[] => [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name)

describe('the metrics of a gateway', () => {
  test('count a request, its provider, tokens, money and commit', async () => {
    const tenant = await createTenant()
    const before = await scrape()
    const response = await postChat(api, tenant.apiKey, ASKED)
    expect(response.status).toBe(200)
    await response.text()
    const after = await scrape()
    const grown = (metric: string): number => valueOf(after, metric) - valueOf(before, metric)
    expect(grown('causeway_requests_total{api="Completions",status="200",error_type="none"}')).toBe(1)
    expect(grown('causeway_generations_total{api="chat",status="completed",error_type="none"}')).toBe(1)
    expect(grown('causeway_generation_seconds_count{api="chat"}')).toBe(1)
    expect(grown('causeway_upstream_attempts_total{provider="deepseek",error_type="none"}')).toBe(1)
    expect(grown('causeway_tokens_total{provider="deepseek",kind="prompt"}')).toBeGreaterThan(0)
    expect(grown('causeway_cost_nanos_total{provider="deepseek"}')).toBeGreaterThan(0)
    expect(grown('causeway_settlement_seconds_count')).toBe(1)
    expect(valueOf(after, 'causeway_holds_open')).toBe(0)
    expect(valueOf(after, 'causeway_ledger_healthy')).toBe(1)
  })

  test('tell failures of providers by name', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: '500', provider: 'deepseek', times: 1 })
    const before = await scrape()
    const response = await postChat(api, tenant.apiKey, ASKED)
    await response.text()
    const failures = (text: string): number =>
      text
        .split('\n')
        .filter((line) => /^causeway_upstream_attempts_total\{provider="deepseek",error_type="(?!none)/.test(line))
        .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
    expect(failures(await scrape()) - failures(before)).toBeGreaterThanOrEqual(1)
  })

  test('show nothing of what requests say: no model, no key, no prompt, and not one line more for 40 made-up ones', async () => {
    const tenant = await createTenant()
    const bad = async (index: number) => {
      const model = `${SECRET}/model-${index}"} 1\ninjected`
      const key = index % 2 === 0 ? tenant.apiKey : `sk-or-v1-${SECRET}-${index}`
      const response = await postChat(api, key, { model, messages: [{ role: 'user', content: SECRET }], user: SECRET })
      expect(response.status).toBeGreaterThanOrEqual(400)
      await response.text()
    }
    for (let index = 0; index < 4; index += 1) await bad(index)
    const before = await scrape()
    for (let index = 4; index < 44; index += 1) await bad(index)
    const after = await scrape()
    expect(after).not.toMatch(new RegExp(`${SECRET}|injected|sk-or|${tenant.organizationId}`))
    const seriesOf = (text: string) => text.split('\n').filter((line) => line.startsWith('causeway_')).length
    expect(seriesOf(after)).toBe(seriesOf(before))
  })

  test('are on 127.0.0.1, at /metrics alone, and nowhere without METRICS_PORT', async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/)
    expect((await fetch(`${url}/`)).status).toBe(404)
    expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404)
    expect(await serveMetrics({ process: 'worker', source: {} })).toBeNull()
    await expect(serveMetrics({ process: 'worker', source: { METRICS_PORT: 'x' } })).rejects.toThrow('METRICS_PORT')
  })
})

describe('the names of the metrics', () => {
  test('that the dashboard asks for all exist', async () => {
    await recordAudit({ kind: 'whole' })
    const { organizationId } = await createTenant()
    await listGenerations({ organizationId, limit: 1 })
    const text = await scrape()
    // What has no value here and now (there is no replica) is declared all the same.
    const series = new Set([...namesIn(text), ...text.split('\n').map((line) => line.split(/[{ ]/)[0])])
    const { panels } = dashboard.parse(JSON.parse(await readFile('deploy/grafana/causeway.json', 'utf8')))
    const asked = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr))
    const names = asked.flatMap((expr) => expr.match(/\b(?:causeway|nodejs|process)_[a-z0-9_]+/g) ?? [])
    expect(new Set(names).size).toBeGreaterThan(25)
    expect(names.filter((name) => !series.has(name))).toEqual([])
    const shown = new Set(names.map((name) => name.replace(/_bucket$/, '')))
    expect(namesIn(text).filter((name) => name.startsWith('causeway_') && !shown.has(name))).toEqual([])
  })

  test('and their labels are those of docs/operations.md', async () => {
    const text = await scrape()
    const documented = await readFile('docs/operations.md', 'utf8')
    const rows = [...documented.matchAll(/^\| `(causeway_\w+)`\s*\| (\w+)\s*\| ([\w, ]*?)\s*\|/gm)]
    const described = new Map(rows.map(([, name = '', type = '', labels = '']) => [name, `${type} ${labels}`]))
    const actual = new Map(
      [...text.matchAll(/^# TYPE (causeway_\S+) (\w+)/gm)].map(([, name = '', type = '']) => {
        const line = text
          .split('\n')
          .find((candidate) => candidate.startsWith(`${name}{`) || candidate.startsWith(`${name}_count`))
        const labels = [...(line?.matchAll(/(\w+)="/g) ?? [])]
          .map(([, label]) => label)
          .filter((label) => label !== 'le')
        return [name, `${type} ${labels.join(', ')}`]
      }),
    )
    expect(actual.get('causeway_pool_connections')).toBe('gauge state')
    actual.delete('causeway_pool_connections')
    expect(described).toEqual(actual)
  })
})
