import type { AttemptCount, EndpointUptime } from '@/lib/endpoint-stats'
import type { ServiceLine, ServiceState } from '@/lib/schemas/service-status'

/** Part of the attempts that may fail: below the first all is well, from the second on most people notice. */
const DEGRADED_FROM = 0.02
const OUTAGE_FROM = 0.2

type DescribeInput = { id: string; name: string; days: readonly string[]; endpoints: readonly EndpointUptime[] }

/** One line of the status page from the counts of its endpoints. Pure. */
export function describeService({ id, name, days, endpoints }: DescribeInput): ServiceLine {
  const ofDay = (day: string): AttemptCount => sum(endpoints.flatMap((endpoint) => endpoint.days.get(day) ?? []))
  const counts = days.map(ofDay)
  return {
    id,
    name,
    state: toState(sum(endpoints.map(({ recent }) => recent))),
    uptime: toUptime(sum(counts)),
    history: counts.map(toUptime),
  }
}

function sum(counts: readonly AttemptCount[]): AttemptCount {
  const total = { requests: 0, failures: 0 }
  for (const { requests, failures } of counts) {
    total.requests += requests
    total.failures += failures
  }
  return total
}

/** Rounded down: a day with one failure among a million is not shown as perfect. */
function toUptime({ requests, failures }: AttemptCount): number | null {
  return requests === 0 ? null : Math.floor(Math.max(0, 1 - failures / requests) * 10_000) / 100
}

function toState({ requests, failures }: AttemptCount): ServiceState {
  if (requests === 0) return 'idle'
  const failed = failures / requests
  if (failed >= OUTAGE_FROM) return 'outage'
  return failed >= DEGRADED_FROM ? 'degraded' : 'operational'
}
