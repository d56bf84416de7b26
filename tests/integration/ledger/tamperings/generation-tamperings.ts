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
      'ALTER TABLE generation DROP CONSTRAINT generation_upstream_cost_nanos_check',
      'UPDATE generation SET upstream_cost_nanos = -1',
    ],
    mend: ['UPDATE generation SET upstream_cost_nanos = 0'],
  },
]
