import { measureTargets } from '../measure/measure-targets'
import { STREAMS } from '../measure/scenarios'
import { listTrio } from '../measure/targets'
import { judge } from '../report/judge'
import { renderFigures } from '../report/render-figures'
import { figuresOf, toFigures } from '../report/to-figures'
import type { Section } from './section'
import { warmTrio } from './warm-trio'

export const STREAM_CPU_MOST = 2
const FIRST_TOKEN_MOST_MS = { p50: 1, p99: 5 }

/** Sixteen streams at any moment, a token each 10 ms. */
export const streamsSection: Section = {
  name: 'streams',
  title: 'Streams, 16 at a time, 20 tokens each, one each 10 ms',
  measure: async (bench) => {
    await warmTrio(bench)
    const { direct, floor, gateway } = listTrio(bench.stack)
    const figures = toFigures(await measureTargets(bench, STREAMS, [direct, floor, gateway]))
    const { addedMs, cpuToFloor } = figuresOf(figures, 'gateway')
    const added = (name: 'p50' | 'p99') =>
      judge({
        figure: `added time to first token, ${name}, c=16`,
        value: addedMs?.[name] ?? NaN,
        most: FIRST_TOKEN_MOST_MS[name],
        unit: 'ms',
      })
    const figure = 'CPU per event of a stream of 20 tokens, its request and its bill included, c=16'
    return {
      tables: [renderFigures(figures)],
      verdicts: [
        added('p50'),
        added('p99'),
        judge({ figure, value: cpuToFloor ?? NaN, most: STREAM_CPU_MOST, unit: '× floor' }),
      ],
      notes: [],
      data: figures,
    }
  },
}
