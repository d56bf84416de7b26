import { measureTargets } from '../measure/measure-targets'
import { LATENCY } from '../measure/scenarios'
import { listTrio } from '../measure/targets'
import { judge } from '../report/judge'
import { renderFigures } from '../report/render-figures'
import { figuresOf, type Figures, toFigures } from '../report/to-figures'
import type { Section, Verdict } from './section'
import { warmTrio } from './warm-trio'

const ADDED_MOST_MS = { p50: 1.5, p99: 8 }

/** What the gateway adds to an upstream that takes 20 ms, the commit included; closed loop, and at a constant rate. */
export const latencySection: Section = {
  name: 'latency',
  title: 'Added latency behind an upstream of 20 ms',
  measure: async (bench) => {
    await warmTrio(bench)
    const { direct, floor, gateway } = listTrio(bench.stack)
    const all: Figures[] = []
    const verdicts: Verdict[] = []
    for (const scenario of LATENCY) {
      const figures = toFigures(await measureTargets(bench, scenario, [direct, floor, gateway]))
      const { addedMs } = figuresOf(figures, 'gateway')
      for (const name of ['p50', 'p99'] as const) {
        const figure = `added latency, ${name}, ${scenario.name}`
        verdicts.push(judge({ figure, value: addedMs?.[name] ?? NaN, most: ADDED_MOST_MS[name], unit: 'ms' }))
      }
      all.push(...figures)
    }
    const late = Math.max(...all.map(({ point }) => point.load.lateMs.p99).filter((ms) => !Number.isNaN(ms)))
    const notes = [
      `In the open loop a wait counts from the moment at which the request was due. The load sent 99 % of them at most ${late.toFixed(2)} ms late, to every target alike.`,
    ]
    return { tables: [renderFigures(all)], verdicts, notes, data: all }
  },
}
