import { measurePoint, type Point } from '../measure/measure-point'
import { warmUp } from '../measure/measure-targets'
import { readMetrics } from '../measure/read-metrics'
import { readFileLimit } from '../measure/read-process-state'
import type { Scenario } from '../measure/scenarios'
import { wholeAnswers } from '../measure/scenarios'
import { composeCall, describeProduct, describeUpstream, type Target } from '../measure/targets'
import { watchProcess } from '../measure/watch-process'
import { judge, notMeasured } from '../report/judge'
import { renderRatio } from '../report/render-figures'
import { STREAM_CPU_MOST } from './streams'
import type { Bench, Section, Table, Verdict } from './section'

const STREAMS = 2_000
const STREAM_SECONDS = 30
const TOKENS_PER_SECOND = 20
const TOKENS = STREAM_SECONDS * TOKENS_PER_SECOND
const RAMP_MS = 10_000
/** Streams that an overloaded server makes slower end later; one that is not over by then counts as failed. */
const GIVE_UP_MS = 120_000
const RESIDENT_MOST_MB = 400
const LOOP_MOST_MS = 50
const WATCH_INTERVAL_MS = 250
/** A client's connection, one to the provider, and what a process has open anyway. */
const FILES_NEEDED = STREAMS * 2 + 500
const LOOP_METRIC = 'nodejs_eventloop_lag_p99_seconds'
const WARM_UP_ANSWERS = 1_000

/** Words of four characters, which the sandbox's tokenizer counts as one token and streams as one event each. */
const PROMPT = `say exactly: wave${' sea'.repeat(TOKENS - 1)}`

const CROWD: Scenario = {
  ...wholeAnswers(1),
  name: `${STREAMS} streams`,
  arrival: { kind: 'crowd', streams: STREAMS, rampMs: RAMP_MS },
  isStream: true,
  tokensPerSecond: TOKENS_PER_SECOND,
  calls: (target) => [composeCall(target, { maxTokens: TOKENS, isStream: true, prompt: PROMPT })],
}

type Crowd = { point: Point; residentMb: number; loopMs: number | null }

/** Many slow streams at once: what they cost in memory and CPU, and whether any of them suffers. */
export const manyStreamsSection: Section = {
  name: 'many-streams',
  title: `${STREAMS.toLocaleString('en-US')} streams of ${STREAM_SECONDS} s at once, ${TOKENS_PER_SECOND} tokens a second each`,
  measure: async (bench) => {
    const { stack } = bench
    const limit = readFileLimit(stack.load.pid)
    if (limit !== null && limit < FILES_NEEDED) return refuse(`a process may open ${limit} files here`)
    const floorServer = await stack.startFloor('floor-streams')
    const floor = describeUpstream('floor', 'bare node:http proxy', floorServer)
    const floorCrowd = await measureCrowd(bench, floor, null)
    await floorServer.end()
    const server = await stack.startGateway('gateway-streams')
    const { apiKey } = stack
    const gateway = describeProduct({ name: 'gateway', label: 'gateway, everything on', servers: [server], apiKey })
    const gatewayCrowd = await measureCrowd(bench, gateway, server.metricsUrl)
    await server.end()
    return {
      tables: [renderCrowds([floorCrowd, gatewayCrowd], floorCrowd)],
      verdicts: judgeCrowd(gatewayCrowd, floorCrowd),
      notes: [
        'In processes of their own. They begin over 10 s, so all run at the same time for about 20 s.',
        `An event-loop delay is the time between two turns of a timer of 10 ms, as the gateway's own metrics (\`${LOOP_METRIC}\`) tell it: 10 ms means none.`,
        `The load took ${cores(gatewayCrowd.point, 'load')} of a core meanwhile, the simulated provider ${cores(gatewayCrowd.point, 'sandbox')}, PostgreSQL ${cores(gatewayCrowd.point, 'database')}.`,
      ],
      data: [floorCrowd, gatewayCrowd],
    }
  },
}

async function measureCrowd(bench: Bench, target: Target, metricsUrl: string | null): Promise<Crowd> {
  const { stack, books } = bench
  const scenarios = [
    { ...CROWD, arrival: { kind: 'closed' as const, concurrency: 16 }, tokensPerSecond: 0, name: 'warm-up' },
  ]
  await warmUp(bench, target, { scenarios, answers: WARM_UP_ANSWERS })
  bench.progress(`${CROWD.name}: ${target.label}`)
  // The first reading begins to measure the loop, the second one begins anew.
  if (metricsUrl) await readMetrics(metricsUrl).then(() => readMetrics(metricsUrl))
  const watch = watchProcess(target.pids[0] ?? 0, WATCH_INTERVAL_MS)
  const point = await measurePoint({
    stack,
    target,
    scenario: CROWD,
    timing: { warmUpMs: 0, measureMs: GIVE_UP_MS },
  })
  const residentMb = Math.max(...watch.stop().map((reading) => reading.residentMb))
  const loopSeconds = metricsUrl ? (await readMetrics(metricsUrl)).get(LOOP_METRIC) : undefined
  books.note(target, point)
  return { point, residentMb, loopMs: loopSeconds === undefined ? null : loopSeconds * 1_000 }
}

function judgeCrowd(crowd: Crowd, floor: Crowd): Verdict[] {
  const { point, residentMb, loopMs } = crowd
  const value = cpuPerEvent(crowd) / cpuPerEvent(floor)
  return [
    judge({
      figure: 'streams that were whole and billed',
      value: point.load.answered,
      least: STREAMS,
      unit: 'streams',
    }),
    judge({
      figure: 'largest resident memory of the gateway',
      value: residentMb,
      most: RESIDENT_MOST_MB,
      unit: 'MB',
      digits: 0,
    }),
    judge({
      figure: 'event-loop delay of the gateway, p99',
      value: loopMs ?? NaN,
      most: LOOP_MOST_MS,
      unit: 'ms',
      digits: 1,
    }),
    judge({ figure: `CPU per event of ${STREAMS} streams`, value, most: STREAM_CPU_MOST, unit: '× floor' }),
  ]
}

function renderCrowds(crowds: readonly Crowd[], floor: Crowd): Table {
  const head = [
    '',
    'whole',
    'seconds',
    'events/s',
    'CPU µs/event',
    '× floor',
    'cores',
    'largest RSS MB',
    'loop delay p99 ms',
  ]
  const more = ['first token p50 ms', 'p99 ms', 'longest stream s', 'cores elsewhere']
  const rows = crowds.map((crowd) => {
    const { point, residentMb, loopMs } = crowd
    const { load, label, coresElsewhere } = point
    return [
      label,
      String(load.answered),
      (load.elapsedMs / 1_000).toFixed(1),
      ((load.events * 1_000) / load.elapsedMs).toFixed(0),
      cpuPerEvent(crowd).toFixed(1),
      renderRatio(cpuPerEvent(crowd) / cpuPerEvent(floor)),
      cores(point, 'target'),
      residentMb.toFixed(0),
      loopMs === null ? '–' : loopMs.toFixed(1),
      load.firstTokenMs.p50.toFixed(2),
      load.firstTokenMs.p99.toFixed(2),
      (load.latencyMs.max / 1_000).toFixed(1),
      coresElsewhere === null ? '?' : coresElsewhere.toFixed(2),
    ]
  })
  return { head: [...head, ...more], rows }
}

function cpuPerEvent({ point }: Crowd): number {
  return (point.cpuMs.target * 1_000) / point.load.events
}

function cores({ cpuMs, load }: Point, part: keyof Point['cpuMs']): string {
  return (cpuMs[part] / load.elapsedMs).toFixed(2)
}

function refuse(reason: string): { tables: Table[]; verdicts: Verdict[]; notes: string[]; data: unknown } {
  const verdicts = [notMeasured(`${STREAMS} streams at once`, 'none cut', reason)]
  return { tables: [], verdicts, notes: [], data: { reason } }
}
