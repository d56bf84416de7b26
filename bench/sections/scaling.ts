import { availableParallelism } from 'node:os'
import { measureQuietly, warmUp } from '../measure/measure-targets'
import type { Point } from '../measure/measure-point'
import { wholeAnswers } from '../measure/scenarios'
import { describeProduct } from '../measure/targets'
import { startBalancer } from '../stack/start-balancer'
import type { Gateway } from '../stack/start-stack'
import type { Bench, Section, Table } from './section'

const CONCURRENCY = 64
const MOST = 3
const MS_PER_SECOND = 1_000

type Fleet = { label: string; processes: number; point: Point }

/** One, two and three gateway processes on one database; three behind a load balancer where there is one. */
export const scalingSection: Section = {
  name: 'scaling',
  title: 'More than one gateway process, 64 requests at a time',
  measure: async (bench) => {
    const { stack } = bench
    const gateways: Gateway[] = []
    const fleets: Fleet[] = []
    for (let processes = 1; processes <= MOST; processes += 1) {
      gateways.push(await stack.startGateway(`gateway-${processes}`))
      const label = processes === 1 ? '1 gateway process' : `${processes} gateway processes`
      fleets.push({ label, processes, point: await measureFleet(bench, label, gateways) })
    }
    const balancer = await startBalancer(stack, gateways)
    if ('origin' in balancer) {
      const behind = gateways.map((gateway) => ({ ...gateway, origin: balancer.origin }))
      const label = `${MOST} gateway processes behind ${balancer.name}`
      fleets.push({ label, processes: MOST, point: await measureFleet(bench, label, behind) })
      await balancer.end()
    }
    for (const gateway of gateways) await gateway.end()
    return {
      tables: [renderFleets(fleets)],
      verdicts: [],
      notes: [
        `On ${availableParallelism()} cores, which the load, the simulated provider and PostgreSQL share with the gateways: throughput can grow only while cores are left.`,
        ...('reason' in balancer ? [`Behind a load balancer: not measured, ${balancer.reason}.`] : []),
      ],
      data: fleets,
    }
  },
}

async function measureFleet(bench: Bench, label: string, servers: readonly Gateway[]): Promise<Point> {
  const { apiKey } = bench.stack
  const target = describeProduct({ name: 'gateway', label, servers, apiKey })
  await warmUp(bench, target, { scenarios: [{ ...wholeAnswers(CONCURRENCY), name: 'warm-up' }] })
  return measureQuietly(bench, { ...wholeAnswers(CONCURRENCY), name: 'scaling, c=64' }, target)
}

function renderFleets(fleets: readonly Fleet[]): Table {
  const one = fleets[0]?.point
  const perSecond = ({ load }: Point): number => (load.requests * MS_PER_SECOND) / load.elapsedMs
  const rows = fleets.map(({ label, point }) => {
    const { cpuMs, load, coresElsewhere } = point
    const cores = (ms: number): string => (ms / load.elapsedMs).toFixed(2)
    return [
      label,
      perSecond(point).toFixed(0),
      one ? (perSecond(point) / perSecond(one)).toFixed(2) : '–',
      ((cpuMs.target * MS_PER_SECOND) / load.requests).toFixed(0),
      load.latencyMs.p50.toFixed(2),
      load.latencyMs.p99.toFixed(2),
      cores(cpuMs.target),
      cores(cpuMs.database),
      cores(cpuMs.sandbox + cpuMs.load),
      coresElsewhere === null ? '?' : coresElsewhere.toFixed(2),
    ]
  })
  const head = ['', 'req/s', '× one', 'CPU µs/req', 'p50 ms', 'p99 ms', 'cores: gateways', 'database', 'load, provider']
  return { head: [...head, 'elsewhere'], rows }
}
