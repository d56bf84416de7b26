import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { formatCount } from '@/lib/client/format-count'
import { formatLatency, formatThroughput } from '@/lib/client/format-speed'
import type { EndpointStats } from '@/lib/schemas/model-stats'
import type { ModelEndpointObject } from '@/lib/schemas/models'
import { describeDataPolicy } from './describe-data-policy'

type EndpointDetailsProps = { endpoint: ModelEndpointObject; stats: EndpointStats | undefined }

/** What does not fit into an endpoint's row. */
export function EndpointDetails({ endpoint, stats }: EndpointDetailsProps) {
  return (
    <div className="grid gap-4 pl-8">
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        <Fact term="Data policy">{describeDataPolicy(endpoint)}</Fact>
        <Fact term="Quantization">{endpoint.quantization ?? 'Not stated'}</Fact>
        <Fact term="Max output">
          {endpoint.max_completion_tokens === null
            ? 'Up to the context'
            : `${formatCount(endpoint.max_completion_tokens, 'exact')} tokens`}
        </Fact>
        <Fact term="Caching">
          {endpoint.supports_implicit_caching ? 'Without being asked' : 'Only where a request asks for it'}
        </Fact>
        {stats?.latency_last_30m && (
          <Fact term="Latency p50 / p90 / p99">
            {[stats.latency_last_30m.p50, stats.latency_last_30m.p90, stats.latency_last_30m.p99]
              .map(formatLatency)
              .join(' / ')}
          </Fact>
        )}
        {stats?.throughput_last_30m && (
          <Fact term="Throughput p50 / p90">
            {[stats.throughput_last_30m.p50, stats.throughput_last_30m.p90].map(formatThroughput).join(' / ')}
          </Fact>
        )}
      </dl>
      <div className="grid gap-1.5">
        <h3 className="text-xs text-muted-foreground">Supported parameters</h3>
        <ul className="flex flex-wrap gap-1.5">
          {endpoint.supported_parameters.map((parameter) => (
            <li key={parameter}>
              <Badge tone="outline" className="bg-card font-mono">
                {parameter}
              </Badge>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-xs text-muted-foreground">{term}</dt>
      <dd className="text-sm tabular-nums">{children}</dd>
    </div>
  )
}
