const CHARACTER_PIXELS = 6.2
/** Between a label and the chart. */
const GAP_PIXELS = 10
/** Labels stand at rounded thirds of something a little above the highest value; their words may be longest anywhere there. */
const LABEL_SHARES = [1.34, 1, 2 / 3, 1 / 3] as const

/** Room for the labels of a vertical axis. The chart library's own measuring comes too early at times and cuts labels off. */
export function findAxisWidth(values: readonly number[], formatValue: (value: number) => string): number {
  const highest = values.reduce((most, value) => Math.max(most, value), 0)
  const lengths = LABEL_SHARES.map((share) => formatValue(Math.ceil(highest * share)).length)
  return Math.ceil(Math.max(...lengths) * CHARACTER_PIXELS) + GAP_PIXELS
}
