import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatCount } from '@/lib/client/format-count'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { formatLatency, formatPercent, formatThroughput } from '@/lib/client/format-speed'
import { formatUtcDay } from '@/lib/client/format-time'
import { parseUsdToPicos } from '@/lib/core/money'
import { NotKnown } from '../not-known'
import type { ComparedModel } from './compared-model'

/** A line of the comparison. The best of the columns is marked where there is a better and a worse. */
export type CompareRow = {
  label: string
  show: (compared: ComparedModel) => ReactNode
  /** Lower is better; null = not known. */
  rank?: (compared: ComparedModel) => number | null
}

export type CompareGroup = { title: string; rows: readonly CompareRow[] }

type Price = 'prompt' | 'completion' | 'input_cache_read' | 'input_cache_write'

function priceRow(label: string, part: Price): CompareRow {
  return {
    label,
    show: ({ model }) => {
      const price = model.pricing[part]
      return price === undefined ? <NotKnown words="not stated" /> : formatPricePerMillion(price)
    },
    rank: ({ model }) => {
      const picos = parseUsdToPicos(model.pricing[part] ?? '')
      return picos === null ? null : Number(picos)
    },
  }
}

function measuredRow(
  label: string,
  read: (compared: ComparedModel) => number | null | undefined,
  { format, isMoreBetter }: { format: (value: number) => string; isMoreBetter: boolean },
): CompareRow {
  return {
    label,
    show: (compared) => {
      const value = read(compared)
      return typeof value === 'number' ? format(value) : <NotKnown />
    },
    rank: (compared) => {
      const value = read(compared)
      if (typeof value !== 'number') return null
      return isMoreBetter ? -value : value
    },
  }
}

function abilityRow(label: string, parameter: string): CompareRow {
  return { label, show: ({ model }) => <YesNo isSo={model.supported_parameters.includes(parameter)} /> }
}

function YesNo({ isSo }: { isSo: boolean }) {
  const Icon = isSo ? Check : Minus
  return (
    <span className="flex h-5 items-center">
      <Icon aria-hidden className={isSo ? 'size-4 text-success' : 'size-4 text-muted-foreground'} />
      <span className="sr-only">{isSo ? 'yes' : 'no'}</span>
    </span>
  )
}

const ofMaxOutput = ({ model }: ComparedModel) => model.top_provider.max_completion_tokens

/** Everything that is compared, in groups. */
export const COMPARE_GROUPS: readonly CompareGroup[] = [
  {
    title: 'Price per 1M tokens',
    rows: [
      priceRow('Input', 'prompt'),
      priceRow('Output', 'completion'),
      priceRow('Cache read', 'input_cache_read'),
      priceRow('Cache write', 'input_cache_write'),
    ],
  },
  {
    title: 'Measured here',
    rows: [
      measuredRow('Latency (p50)', ({ model }) => model.signal?.latency_ms, {
        format: formatLatency,
        isMoreBetter: false,
      }),
      measuredRow('Throughput (p50)', ({ model }) => model.signal?.throughput, {
        format: formatThroughput,
        isMoreBetter: true,
      }),
      measuredRow('Uptime, last day', ({ model }) => model.signal?.uptime_last_1d, {
        format: formatPercent,
        isMoreBetter: true,
      }),
      {
        label: 'Tokens this week',
        show: ({ model }) => (model.signal?.weekly_tokens ? formatCount(model.signal.weekly_tokens) : <NotKnown />),
      },
    ],
  },
  {
    title: 'Size',
    rows: [
      {
        label: 'Context',
        show: ({ model }) => formatCount(model.context_length ?? 0),
        rank: ({ model }) => -(model.context_length ?? 0),
      },
      {
        label: 'Max output',
        show: (compared) => {
          const tokens = ofMaxOutput(compared)
          return tokens === null ? 'Up to the context' : formatCount(tokens)
        },
      },
      { label: 'Takes', show: ({ model }) => model.architecture.input_modalities.join(', ') },
      { label: 'Writes', show: ({ model }) => model.architecture.output_modalities.join(', ') },
    ],
  },
  {
    title: 'Abilities',
    rows: [
      abilityRow('Tool calls', 'tools'),
      abilityRow('Parallel tool calls', 'parallel_tool_calls'),
      abilityRow('Reasoning', 'reasoning'),
      abilityRow('Structured output', 'structured_outputs'),
      abilityRow('Log probabilities', 'logprobs'),
      abilityRow('Seed', 'seed'),
    ],
  },
  {
    title: 'About',
    rows: [
      { label: 'Released', show: ({ model }) => formatUtcDay(model.created * 1_000) },
      {
        label: 'Knowledge until',
        show: ({ model }) =>
          model.knowledge_cutoff === null ? <NotKnown words="not stated" /> : formatUtcDay(model.knowledge_cutoff),
      },
    ],
  },
]

/** The places of the columns that are best in a row; none where all are equal or only one is known. */
export function findBest({ rank }: CompareRow, compared: readonly ComparedModel[]): readonly number[] {
  if (!rank) return []
  const ranks = compared.map(rank)
  const known = ranks.filter((value) => value !== null)
  const best = Math.min(...known)
  if (known.length < 2 || known.every((value) => value === best)) return []
  return ranks.flatMap((value, index) => (value === best ? [index] : []))
}
