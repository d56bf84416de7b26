import { createCounter } from '../metrics/counter'

const OUTCOMES = new Set(['sent', 'dropped'])

const spans = createCounter({
  name: 'causeway_spans_total',
  help: 'Spans of traces that a collector took, and that were thrown away because none did in time.',
  labels: { outcome: OUTCOMES },
})
// A figure that is not there cannot be watched.
for (const outcome of OUTCOMES) spans.of(outcome).add(0)

export function countSpans(outcome: 'sent' | 'dropped', count: number): void {
  spans.of(outcome).add(count)
}
