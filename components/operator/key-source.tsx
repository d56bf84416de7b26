import { Badge } from '@/components/ui/badge'
import type { OperatorProvider } from '@/lib/schemas/operator'

/** Where a provider's key comes from; the key itself is told nowhere. */
export function KeySource({ provider }: { provider: OperatorProvider }) {
  if (provider.key_source === 'sandbox') return <Badge tone="warning">simulated</Badge>
  if (provider.key_source === 'environment') return <Badge tone="success">set</Badge>
  return provider.is_configured ? <Badge tone="outline">own address, no key</Badge> : <Badge>none</Badge>
}
