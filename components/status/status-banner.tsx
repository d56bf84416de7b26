import { Alert } from '@/components/ui/alert'
import type { ServiceStatus } from '@/lib/schemas/service-status'

/** All of it in one sentence. */
export function StatusBanner({ status: { by, services } }: { status: ServiceStatus }) {
  const failing = services.filter(({ state }) => state === 'outage')
  const weak = services.filter(({ state }) => state === 'degraded')
  const kind = by === 'provider' ? 'provider' : 'model'
  const count = (number: number): string => `${number} ${kind}${number === 1 ? '' : 's'}`
  if (failing.length > 0) {
    return (
      <Alert tone="destructive" title={`Most requests to ${count(failing.length)} fail`}>
        Requests move on to other providers of the same model where there are any.
      </Alert>
    )
  }
  if (weak.length > 0) {
    return (
      <Alert tone="warning" title={`Some requests to ${count(weak.length)} fail`}>
        Failed attempts move on to the next provider before an answer begins.
      </Alert>
    )
  }
  return <Alert tone="success" title="Everything that was asked for in the last half hour answered" />
}
