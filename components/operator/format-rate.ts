import { formatPercent } from '@/lib/client/format-speed'

/** Of all attempts, those that worked; `–` while there were none. */
export function formatUptime({ requests, failures }: { requests: number; failures: number }): string {
  return requests === 0 ? '–' : formatPercent((1 - failures / requests) * 100)
}
