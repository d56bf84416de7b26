import { measureTargets } from '../measure/measure-targets'
import { wholeAnswers } from '../measure/scenarios'
import { listTrio } from '../measure/targets'
import { judge } from '../report/judge'
import { renderFigures } from '../report/render-figures'
import { figuresOf, toFigures } from '../report/to-figures'
import type { Section, Verdict } from './section'
import { warmTrio } from './warm-trio'

const CPU_MOST = 1.6
const THROUGHPUT_LEAST = 0.7
const BUSY = 64
const STEADY = 16

function whole(concurrency: number): Section {
  return {
    name: `c=${concurrency}`,
    title: `Whole answers, ${concurrency} at a time`,
    measure: async (bench) => {
      await warmTrio(bench)
      const trio = listTrio(bench.stack)
      const scenario = wholeAnswers(concurrency)
      const figures = toFigures(await measureTargets(bench, scenario, [trio.direct, trio.floor, trio.gateway]))
      const { cpuToFloor, throughputToFloor } = figuresOf(figures, 'gateway')
      const verdicts: Verdict[] = []
      if (concurrency >= STEADY) {
        const figure = `CPU of a completion that is not streamed, c=${concurrency}`
        verdicts.push(judge({ figure, value: cpuToFloor ?? NaN, most: CPU_MOST, unit: '× floor' }))
      }
      if (concurrency === BUSY) {
        const figure = `throughput of one gateway process, c=${concurrency}`
        verdicts.push(judge({ figure, value: throughputToFloor ?? NaN, least: THROUGHPUT_LEAST, unit: '× floor' }))
      }
      return { tables: [renderFigures(figures)], verdicts, notes: [], data: figures }
    },
  }
}

/** Closed loops at an upstream that takes no time: what a completion costs, and how many there can be. */
export const wholeAnswerSections: readonly Section[] = [whole(1), whole(STEADY), whole(BUSY)]
