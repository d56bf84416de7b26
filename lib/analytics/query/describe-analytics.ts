import { type AnalyticsMeta, FILTER_OPERATORS, GRANULARITIES } from '@/lib/schemas/analytics'
import { DIMENSIONS } from './dimensions'
import { METRICS } from './metrics'

/** What can be asked of `POST /analytics/query`: all of it is computed from what this installation records. */
export function describeAnalytics(): AnalyticsMeta {
  return {
    metrics: [...METRICS].map(([name, { label, format, isRate }]) => ({
      name,
      display_label: label,
      display_format: format,
      is_rate: isRate,
    })),
    dimensions: [...DIMENSIONS].map(([name, { label }]) => ({ name, display_label: label })),
    granularities: GRANULARITIES.map((name) => ({
      name,
      display_label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    })),
    operators: FILTER_OPERATORS.map((name) => ({
      name,
      value_type: name === 'in' || name === 'not_in' ? 'array' : 'scalar',
    })),
  }
}
