import type { Tampering } from './tamper'

export const USAGE_TAMPERINGS: readonly Tampering[] = [
  {
    invariant: 'rollup_is_sum_of_generations',
    how: 'an hour is changed',
    spoil: ['UPDATE usage_hourly SET requests = requests + 1'],
    mend: ['UPDATE usage_hourly SET requests = requests - 1'],
  },
  {
    invariant: 'chart_sums_are_hours',
    how: 'a chart shows a day that was none',
    spoil: [
      `INSERT INTO ledger_usage_sum SELECT min(id), 'day', 'provider', '2020-01-01', '', '', 'deepseek', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
        FROM organization`,
    ],
    mend: ['DELETE FROM ledger_usage_sum'],
  },
  {
    invariant: 'key_usage_is_sum_of_generations',
    how: 'a key’s spending is forgotten',
    spoil: ['UPDATE key_usage SET total_nanos = total_nanos - 1, day_nanos = 0, week_nanos = 0, month_nanos = 0'],
    mend: ['UPDATE key_usage SET total_nanos = total_nanos + 1'],
  },
  {
    invariant: 'byok_months_are_generations',
    how: 'a month claims use of own provider keys that no generation shows',
    spoil: [
      `INSERT INTO byok_month (organization_id, month_start, list_nanos)
        SELECT min(id), date_trunc('month', now(), 'UTC'), 1 FROM organization`,
    ],
    mend: ['DELETE FROM byok_month'],
  },
]
