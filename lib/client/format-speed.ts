import { numberFormat } from './reader/intl'

const SECONDS_FROM_MS = 1_000

const format = (value: number, maximumFractionDigits: number) => numberFormat({ maximumFractionDigits }).format(value)

/** Milliseconds for people: `340 ms`, `1.24 s`. */
export function formatLatency(latencyMs: number): string {
  return latencyMs < SECONDS_FROM_MS ? `${format(latencyMs, 0)} ms` : `${format(latencyMs / 1_000, 2)} s`
}

/** Tokens per second: `7.5 tok/s`, `112 tok/s`. */
export function formatThroughput(tokensPerSecond: number): string {
  return `${format(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)} tok/s`
}

/** Percent, every digit that was measured: `99.98 %`. */
export function formatPercent(percent: number): string {
  return `${format(percent, 2)} %`
}
