import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import { formatPricePerMillion } from '@/lib/client/format-price'
import type { ModelEndpointObject } from '@/lib/schemas/models'

/** Who serves the model, cheapest first, and on which terms. */
export function EndpointsTable({ endpoints }: { endpoints: readonly ModelEndpointObject[] }) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>Providers</CardTitle>
        <CardDescription>
          Cheapest first, prices per 1M tokens. A request goes to the next one when a provider is down.
        </CardDescription>
      </CardHeader>
      <Table label="Providers of this model">
        <TableHeader>
          <tr>
            <TableHead>Provider</TableHead>
            <TableHead align="end">Context</TableHead>
            <TableHead align="end">Max output</TableHead>
            <TableHead align="end">Input</TableHead>
            <TableHead align="end">Output</TableHead>
            <TableHead align="end">Cache read</TableHead>
            <TableHead align="end">Cache write</TableHead>
            <TableHead>Quantization</TableHead>
            <TableHead>Data</TableHead>
          </tr>
        </TableHeader>
        <TableBody>
          {endpoints.map((endpoint) => (
            <EndpointRow key={endpoint.tag} endpoint={endpoint} />
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

function EndpointRow({ endpoint }: { endpoint: ModelEndpointObject }) {
  const { pricing } = endpoint
  return (
    <TableRow>
      <TableCell>
        <div className="font-medium">{endpoint.provider_name}</div>
        <div className="flex items-center gap-1 text-xs text-muted-foreground">
          <span className="font-mono">{endpoint.tag}</span>
          <CopyButton value={endpoint.tag} label={`provider slug ${endpoint.tag}`} />
        </div>
      </TableCell>
      <TableCell align="end">{formatCount(endpoint.context_length)}</TableCell>
      <TableCell align="end">
        {endpoint.max_completion_tokens === null ? <Unknown /> : formatCount(endpoint.max_completion_tokens)}
      </TableCell>
      <TableCell align="end">{formatPricePerMillion(pricing.prompt)}</TableCell>
      <TableCell align="end">{formatPricePerMillion(pricing.completion)}</TableCell>
      <TableCell align="end">
        <OptionalPrice price={pricing.input_cache_read} />
      </TableCell>
      <TableCell align="end">
        <OptionalPrice price={pricing.input_cache_write} />
      </TableCell>
      <TableCell>{endpoint.quantization ?? <Unknown />}</TableCell>
      <TableCell className="min-w-40 text-xs text-muted-foreground">{describeDataPolicy(endpoint)}</TableCell>
    </TableRow>
  )
}

function OptionalPrice({ price }: { price: string | undefined }) {
  return price === undefined ? <Unknown /> : formatPricePerMillion(price)
}

function Unknown() {
  return (
    <span className="text-muted-foreground">
      <span aria-hidden>–</span>
      <span className="sr-only">not stated</span>
    </span>
  )
}

const TRAINING = {
  true: 'May train on prompts',
  false: 'Does not train on prompts',
  null: 'Training not stated',
} as const

function describeDataPolicy({ data_policy: policy }: ModelEndpointObject): string {
  const { training, retention_days: days } = policy
  const retention = days === null ? 'retention not stated' : days === 0 ? 'keeps nothing' : `keeps ${days} days`
  return `${TRAINING[`${training}`]}, ${retention}`
}
