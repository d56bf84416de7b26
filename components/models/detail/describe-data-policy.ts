import type { ModelEndpointObject } from '@/lib/schemas/models'

const TRAINING = {
  true: 'May train on prompts',
  false: 'Does not train on prompts',
  null: 'Training not stated',
} as const

/** What a provider says it does with prompts, in a line. */
export function describeDataPolicy({ data_policy: policy }: Pick<ModelEndpointObject, 'data_policy'>): string {
  return `${TRAINING[`${policy.training}`]}, ${describeRetention(policy.retention_days)}`
}

function describeRetention(days: number | null): string {
  if (days === null) return 'retention not stated'
  return days === 0 ? 'keeps nothing' : `keeps ${days} days`
}
