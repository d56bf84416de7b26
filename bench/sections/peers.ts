import { measureTargets, warmUp } from '../measure/measure-targets'
import { wholeAnswers } from '../measure/scenarios'
import { listTrio } from '../measure/targets'
import { judge, notMeasured } from '../report/judge'
import { renderFigures } from '../report/render-figures'
import { figuresOf, type Figures, toFigures } from '../report/to-figures'
import { type Peer, startNext, startPortkey } from '../stack/start-peers'
import type { Bench, Section, Verdict } from './section'
import { warmTrio } from './warm-trio'

const BUSY = 64
/** Slow enough that as many answers as elsewhere would take minutes. */
const WARM_UP_ANSWERS = 1_500

type PeerPlan = { name: string; figure: string; least: number; unit: string; start: (bench: Bench) => Promise<Peer> }

const PEERS: readonly PeerPlan[] = [
  { name: 'portkey', figure: 'throughput, c=64, to Portkey', least: 5, unit: '× Portkey', start: startPortkey },
  { name: 'next', figure: 'throughput, c=64, to next start', least: 6, unit: '× next start', start: startNext },
]

/** The gateway beside what a team would use instead, each asked the same at the same provider. */
export const peersSection: Section = {
  name: 'peers',
  title: 'Beside its peers, 64 at a time',
  measure: async (bench) => {
    await warmTrio(bench)
    const { floor, gateway } = listTrio(bench.stack)
    const scenario = { ...wholeAnswers(BUSY), name: 'peers, c=64' }
    const points = await measureTargets(bench, scenario, [floor, gateway])
    const reasons = new Map<string, string>()
    for (const plan of PEERS) {
      try {
        points.push(...(await measurePeer(bench, scenario, plan)))
      } catch (error) {
        bench.signal.throwIfAborted()
        reasons.set(plan.name, error instanceof Error ? error.message : String(error))
      }
    }
    const figures = toFigures(points)
    const verdicts = PEERS.map((plan) => judgePeer(plan, figures, reasons.get(plan.name)))
    return { tables: [renderFigures(figures)], verdicts, notes: [], data: figures }
  },
}

async function measurePeer(bench: Bench, scenario: ReturnType<typeof wholeAnswers>, plan: PeerPlan) {
  bench.progress(`starting ${plan.name}`)
  const { target, end } = await plan.start(bench)
  try {
    await warmUp(bench, target, { scenarios: [{ ...scenario, name: 'warm-up' }], answers: WARM_UP_ANSWERS })
    return await measureTargets(bench, scenario, [target])
  } finally {
    await end()
    if (target.isBilled) bench.books.abandonedAt = performance.now()
  }
}

function judgePeer(plan: PeerPlan, figures: readonly Figures[], reason: string | undefined): Verdict {
  const { figure, least, unit } = plan
  if (reason !== undefined) return notMeasured(figure, `≥ ${least} ${unit}`, reason)
  const ours = figuresOf(figures, 'gateway').requestsPerSecond
  return judge({ figure, value: ours / figuresOf(figures, plan.name).requestsPerSecond, least, unit })
}
