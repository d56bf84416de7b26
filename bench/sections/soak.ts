import { createTenant } from '@/tests/factories/create-tenant'
import type { LoadCall } from '../load/load-messages'
import { measurePoint, type Point } from '../measure/measure-point'
import type { Scenario } from '../measure/scenarios'
import { wholeAnswers } from '../measure/scenarios'
import { authorise, composeCall, listTrio, type Target } from '../measure/targets'
import { type Reading, watchProcess } from '../measure/watch-process'
import { averageBlocks, fitLine, type Line } from '../statistics/fit-line'
import type { Bench, Section, SectionResult, Verdict } from './section'
import { warmTrio } from './warm-trio'

const CAPACITY_CONCURRENCY = 64
const TOKENS = 20
const TOKENS_PER_SECOND = 200
const LEAVES_AFTER_EVENTS = 5
const WATCH_INTERVAL_MS = 1_000
/** Of the time: caches fill, the heap finds its size. */
const SETTLING_SHARE = 0.2
const BLOCKS = 40
const MS_PER_HOUR = 3_600_000
const MS_PER_MINUTE = 60_000
/** Half a gigabyte in two days: what a restart at each deployment makes nobody notice. */
const SLOPE_MOST_MB_PER_HOUR = 12
/** With less certainty a slope of nothing says nothing. */
const MARGIN_MOST_MB_PER_HOUR = 30
/** Connections come and go. */
const FILES_SPARE = 32

/** Half of what it can carry, for long: whole answers, streams, clients that leave and requests that have to be refused. */
export const soakSection: Section = {
  name: 'soak',
  title: 'Soak at half of the capacity',
  isOnRequest: true,
  measure: async (bench) => {
    await warmTrio(bench)
    const { stack, books } = bench
    const { gateway } = listTrio(stack)
    const { apiKey: emptyKey } = await createTenant({ creditNanos: 0n })
    const mix = composeMix(emptyKey)
    bench.progress('soak: capacity of the mix')
    const capacity = await measurePoint({ stack, target: gateway, scenario: mix, timing: bench.timing })
    noteMix(bench, gateway, capacity)
    const perSecond = Math.max(1, Math.floor((capacity.load.requests * 500) / capacity.load.elapsedMs))
    bench.progress(`soak: ${perSecond} requests a second for ${bench.soakMinutes} minutes`)
    const watch = watchProcess(stack.gateway.pid, WATCH_INTERVAL_MS)
    const point = await measurePoint({
      stack,
      target: gateway,
      scenario: { ...mix, arrival: { kind: 'open', perSecond } },
      timing: { warmUpMs: 0, measureMs: bench.soakMinutes * MS_PER_MINUTE },
    })
    const readings = watch.stop()
    const falseRefusals = books.failures.length
    noteMix(bench, gateway, point)
    return report({ point, readings, perSecond, failures: books.failures.slice(falseRefusals) })
  },
}

function composeMix(emptyKey: string): Scenario {
  const calls = (target: Target): LoadCall[] => {
    const ask = (name: string, share: number, isStream: boolean): LoadCall =>
      composeCall(target, { name, share, isStream, maxTokens: TOKENS })
    const refused = { ...ask('refused, no credits', 1, false), headers: authorise(emptyKey), accepts: [402] }
    const wrong = {
      ...ask('refused, no messages', 1, false),
      body: JSON.stringify({ model: target.model }),
      accepts: [400],
    }
    const left = { ...ask('left', 3, true), leavesAfterEvents: LEAVES_AFTER_EVENTS }
    return [ask('whole', 9, false), ask('streamed', 6, true), left, refused, wrong]
  }
  return {
    ...wholeAnswers(CAPACITY_CONCURRENCY),
    name: 'soak',
    tokensPerSecond: TOKENS_PER_SECOND,
    calls,
  }
}

function noteMix({ books }: Bench, target: Target, point: Point): void {
  books.note(target, point)
  for (const [name, count] of Object.entries(point.load.counts)) {
    if (name === 'left') books.left += count
    else if (name.startsWith('refused')) books.refused += count
  }
}

type Soaked = { point: Point; readings: readonly Reading[]; perSecond: number; failures: readonly string[] }

function report({ point, readings, perSecond, failures }: Soaked): SectionResult {
  const settled = readings.filter(({ atMs }) => atMs >= (readings.at(-1)?.atMs ?? 0) * SETTLING_SHARE)
  const samples = settled.map(({ atMs, residentMb }) => ({ x: atMs / MS_PER_HOUR, y: residentMb }))
  const span = (samples.at(-1)?.x ?? 0) - (samples[0]?.x ?? 0)
  const line = fitLine(averageBlocks(samples, span / BLOCKS))
  const memory = settled.map(({ residentMb }) => residentMb)
  const files = settled.map(({ openFiles }) => openFiles)
  const { load, cpuMs } = point
  const rows = [
    ['requests a second', String(perSecond)],
    ...Object.entries(load.counts).map(([name, count]) => [name, count.toLocaleString('en-US')]),
    ['failed', String(failures.length === 0 ? 0 : failures.join('; '))],
    [
      'latency p50 / p99 / longest, ms',
      [load.latencyMs.p50, load.latencyMs.p99, load.latencyMs.max].map((ms) => ms.toFixed(1)).join(' / '),
    ],
    [
      'RSS at first / at last / largest, MB',
      [memory[0] ?? NaN, memory.at(-1) ?? NaN, Math.max(...memory)].map((mb) => mb.toFixed(0)).join(' / '),
    ],
    ['open files at first / at last / most', [files[0] ?? NaN, files.at(-1) ?? NaN, Math.max(...files)].join(' / ')],
    ['gateway, cores', (cpuMs.target / load.elapsedMs).toFixed(2)],
  ]
  return {
    tables: [{ head: ['', `${(load.elapsedMs / MS_PER_MINUTE).toFixed(0)} minutes`], rows }],
    verdicts: [judgeSlope(line), judgeFailures(failures), judgeFiles(files)],
    notes: [
      `The slope is a line through the means of ${BLOCKS} blocks of the time after its first fifth, with its 95 % confidence. The audit is that of the whole run.`,
    ],
    data: { point, perSecond, line, readings },
  }
}

function judgeSlope(line: Line | null): Verdict {
  const figure = 'soak: slope of the resident memory'
  const target = `≈ 0: ≤ ${SLOPE_MOST_MB_PER_HOUR} MB/h`
  if (!line) return { figure, target, measured: 'not measured: too few readings', isMet: null }
  const { slope, margin } = line
  const isLevel = slope - margin <= 0 && margin <= MARGIN_MOST_MB_PER_HOUR
  const measured = `${slope.toFixed(1)} ± ${margin.toFixed(1)} MB/h`
  return { figure, target, measured, isMet: isLevel || slope + margin <= SLOPE_MOST_MB_PER_HOUR }
}

function judgeFailures(failures: readonly string[]): Verdict {
  const measured = failures.length === 0 ? 'none' : failures.join('; ')
  return { figure: 'soak: false refusals and failures', target: 'none', measured, isMet: failures.length === 0 }
}

function judgeFiles(files: readonly number[]): Verdict {
  const half = Math.floor(files.length / 2)
  const before = Math.max(...files.slice(0, half))
  const after = Math.max(...files.slice(half))
  return {
    figure: 'soak: open files, second half to first',
    target: `≤ + ${FILES_SPARE}`,
    measured: `${before} → ${after}`,
    isMet: after <= before + FILES_SPARE,
  }
}
