import { formatNanosAsUsd } from '@/lib/core/money'
import type { Alternative, WhatIf } from '@/lib/schemas/what-if'
import { findPeriod } from '../activity/find-period'
import type { ActivityQuestion } from '../activity/get-activity'
import { type FoundAlternative, findAlternative } from './find-alternative'
import { combineAvailability, priceAlternative } from './price-alternative'
import { readSample } from './read-sample'
import type { SampledRequest } from './sampled-request'

/**
 * What the newest requests of a period would have cost, and how many would have failed, with other models or chains.
 * @throws AppError not_found naming the model or chain
 */
export async function getWhatIf({
  alternatives,
  ...question
}: ActivityQuestion & { alternatives: readonly string[] }): Promise<WhatIf> {
  const { organizationId, filters = [] } = question
  const period = findPeriod(question)
  const [sample, found] = await Promise.all([
    readSample({ organizationId, period, filters }),
    Promise.all(alternatives.map((name) => findAlternative({ organizationId, name }))),
  ])
  return {
    sample: {
      requests: sample.requests.length,
      is_whole: sample.isWhole,
      own_keys: sample.ownKeys,
      failed: sample.requests.filter(({ status }) => status === 'error').length,
      cost_usd: formatNanosAsUsd(sample.requests.reduce((sum, { costNanos }) => sum + costNanos, 0n)),
    },
    alternatives: found.map((alternative) => compare(sample.requests, alternative)),
  }
}

function compare(requests: readonly SampledRequest[], { name, label, steps }: FoundAlternative): Alternative {
  const { costNanos, actualNanos, tooLong, unsupported, firstChoices, ...counts } = priceAlternative(requests, steps)
  const availability = combineAvailability(steps.map((step) => step.availability))
  const answerable = requests.length - tooLong - unsupported
  return {
    name,
    label,
    cost_usd: formatNanosAsUsd(costNanos),
    actual_usd: formatNanosAsUsd(actualNanos),
    too_long: tooLong,
    unsupported,
    without_reasoning: counts.withoutReasoning,
    before_prices: counts.beforePrices,
    availability: availability === null ? null : availability * 100,
    failed: tooLong + unsupported + Math.round(answerable * (1 - (availability ?? 1))),
    endpoints: [...firstChoices].map(([{ modelSlug, providerName }, count]) => ({
      model: modelSlug,
      provider_name: providerName,
      requests: count,
    })),
  }
}
