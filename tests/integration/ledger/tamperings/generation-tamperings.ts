import type { Tampering } from './tamper'

export const GENERATION_TAMPERINGS: readonly Tampering[] = [
  ...['transaction_is_its_generations', 'usage_is_sum_of_generations'].map((invariant) => ({
    invariant,
    how: 'the cost of a generation is changed',
    spoil: ['UPDATE generation SET cost_nanos = cost_nanos + 1'],
    mend: ['UPDATE generation SET cost_nanos = cost_nanos - 1'],
  })),
  {
    invariant: 'generation_ids_unique',
    how: 'a generation is there twice',
    spoil: [
      `CREATE TABLE copy AS SELECT * FROM generation`,
      `UPDATE copy SET created_at = created_at + interval '1 millisecond'`,
      `INSERT INTO generation SELECT * FROM copy`,
    ],
    mend: [`DELETE FROM generation g USING copy c WHERE g.id = c.id AND g.created_at = c.created_at`],
  },
  {
    invariant: 'no_negative_cost',
    how: 'a provider pays for a generation',
    spoil: [
      'ALTER TABLE generation DROP CONSTRAINT generation_sound',
      'UPDATE generation SET upstream_cost_nanos = -upstream_cost_nanos',
    ],
    mend: ['UPDATE generation SET upstream_cost_nanos = -upstream_cost_nanos'],
  },
  {
    invariant: 'provider_payable_is_sum_of_generations',
    how: 'a provider is owed less than its answers cost',
    spoil: ['UPDATE generation SET upstream_cost_nanos = upstream_cost_nanos + 1'],
    mend: ['UPDATE generation SET upstream_cost_nanos = upstream_cost_nanos - 1'],
  },
  {
    invariant: 'cost_has_its_price_version',
    how: 'nobody knows by which prices a generation was billed',
    spoil: [`UPDATE generation SET price_version_id = 'forgotten:' || price_version_id`],
    mend: [`UPDATE generation SET price_version_id = replace(price_version_id, 'forgotten:', '')`],
  },
  {
    invariant: 'one_terminal_state',
    how: 'a generation is completed and cancelled',
    spoil: ['UPDATE generation SET cancelled = true'],
    mend: ['UPDATE generation SET cancelled = false'],
  },
  {
    invariant: 'one_terminal_state',
    how: 'a generation failed without an error',
    spoil: [`UPDATE generation SET status = 'error'`],
    mend: [`UPDATE generation SET status = 'completed'`],
  },
]
