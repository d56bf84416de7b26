import path from 'node:path'
import { request } from 'undici'
import { findFreePort } from '@/server/process/find-free-port'
import { measureTargets } from '../measure/measure-targets'
import type { Scenario } from '../measure/scenarios'
import { wholeAnswers } from '../measure/scenarios'
import type { Target } from '../measure/targets'
import { judge } from '../report/judge'
import { renderFigures } from '../report/render-figures'
import { figuresOf, toFigures } from '../report/to-figures'
import { CATALOG_MODELS } from '../stack/fill-catalog'
import type { Bench, Section, Verdict } from './section'

const LEAST_PER_SECOND = 3_000
const CONCURRENCY = 16
const PATH = '/api/v1/models'
const ACCEPT_ENCODING = 'gzip, br'

const list = (name: string, headers: string[], status: number): Scenario => ({
  ...wholeAnswers(CONCURRENCY),
  name,
  calls: () => [
    {
      name,
      method: 'GET',
      path: PATH,
      headers: ['accept-encoding', ACCEPT_ENCODING, ...headers],
      body: null,
      accepts: [status],
      isStream: false,
      leavesAfterEvents: null,
      share: 1,
    },
  ],
})

/** The list that every client reads: from memory, compressed, and not at all when the client has it already. */
export const modelsSection: Section = {
  name: 'models',
  title: `GET /api/v1/models with ${CATALOG_MODELS} models, 16 at a time`,
  measure: async (bench) => {
    const url = `${bench.stack.gateway.origin}${PATH}`
    const seen = await lookAtList(url)
    const { floor, end } = await startFloor(bench, url)
    const gateway = describe('gateway', 'gateway', bench.stack.gateway)
    const points = await measureTargets(bench, list('models', [], 200), [floor, gateway])
    const known = list('models, If-None-Match', ['if-none-match', seen.etag], 304)
    points.push(...(await measureTargets(bench, known, [gateway])))
    await end()
    const figures = toFigures(points)
    const { requestsPerSecond, throughputToFloor } = figuresOf(figures, 'gateway')
    const verdicts: Verdict[] = [
      judge({
        figure: 'model list, c=16',
        value: requestsPerSecond,
        least: LEAST_PER_SECOND,
        unit: 'req/s',
        digits: 0,
      }),
      {
        figure: 'model list: compressed, ETag, 304',
        target: 'works',
        measured: `${seen.encoding}, ${seen.compressedKb.toFixed(0)} kB of ${seen.plainKb.toFixed(0)} kB, ${seen.notModified}`,
        isMet: seen.isRight,
      },
    ]
    const notes = [
      `${seen.models} models. The floor is a bare node:http server that answers the same bytes from memory; the gateway gives ${(throughputToFloor ?? NaN).toFixed(2)} × its throughput.`,
    ]
    return { tables: [renderFigures(figures)], verdicts, notes, data: { seen, figures } }
  },
}

type Seen = {
  models: number
  etag: string
  encoding: string
  compressedKb: number
  plainKb: number
  notModified: string
  isRight: boolean
}

async function lookAtList(url: string): Promise<Seen> {
  const plain = await request(url)
  const text = await plain.body.text()
  const compressed = await request(url, { headers: { 'accept-encoding': ACCEPT_ENCODING } })
  const bytes = await compressed.body.arrayBuffer()
  const etag = String(compressed.headers.etag ?? '')
  const again = await request(url, { headers: { 'if-none-match': etag, 'accept-encoding': ACCEPT_ENCODING } })
  const rest = await again.body.arrayBuffer()
  const models = text.split('"canonical_slug"').length - 1
  const encoding = String(compressed.headers['content-encoding'] ?? 'not compressed')
  const isNotModified = again.statusCode === 304 && rest.byteLength === 0
  return {
    models,
    etag,
    encoding,
    compressedKb: bytes.byteLength / 1_000,
    plainKb: Buffer.byteLength(text) / 1_000,
    notModified: isNotModified ? '304 without a body' : `status ${again.statusCode} with ${rest.byteLength} bytes`,
    isRight: models >= CATALOG_MODELS && etag !== '' && encoding !== 'not compressed' && isNotModified,
  }
}

async function startFloor({ root, stack }: Bench, url: string): Promise<{ floor: Target; end: () => Promise<void> }> {
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const started = await stack.start({
    name: 'same-bytes',
    args: [path.join(root, 'dist', 'bench', 'same-bytes.mjs'), String(port), url, ACCEPT_ENCODING],
    env: {},
    readyUrl: origin,
    hasChannel: true,
  })
  return {
    floor: describe('floor', 'the same bytes from bare node:http', { origin, pid: started.pid }),
    end: started.end,
  }
}

function describe(name: string, label: string, { origin, pid }: { origin: string; pid: number }): Target {
  // Nothing here is a completion.
  return { name, label, origins: [origin], pids: [pid], path: PATH, headers: [], model: '', isBilled: false }
}
