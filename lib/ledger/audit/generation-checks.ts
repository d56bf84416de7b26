import type { AuditCheck } from './audit-check'
import { compareSums } from './compare-sums'
import { DETACHED_BILLS, DETACHED_SUMS, IN_DETACHED_MONTH } from './detached-months'
import { NEW_GENERATIONS } from './new-generations'

/** Generations against the movements that bill them. */
export const GENERATION_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'transaction_is_its_generations',
    description: 'Every usage and overrun transaction bills exactly the generations that name it.',
    whole: compareTransactions({
      transactions: '',
      usage: 'IS NOT NULL',
      overrun: 'IS NOT NULL',
      detached: `UNION ALL SELECT transaction_id, billed_nanos FROM ${DETACHED_BILLS} b WHERE kind <> 'write_off'`,
    }),
    minute: compareTransactions({
      transactions: 'AND t.id > :watermark AND e.transaction_id > :watermark',
      usage: '> :watermark',
      overrun: '> :watermark',
      detached: '',
    }),
  },
  {
    invariant: 'usage_is_sum_of_generations',
    description: "Every organization's usage entries are the sum of its generations' costs.",
    whole: compareSums({
      left: `SELECT t.organization_id, -sum(e.amount_nanos) AS sum FROM ledger_transaction t
        JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        WHERE t.kind IN ('usage', 'overrun') AND a.organization_id IS NOT NULL GROUP BY 1`,
      right: `SELECT organization_id, sum(sum) FROM (
        SELECT organization_id, cost_nanos AS sum FROM generation WHERE cost_nanos > 0
        UNION ALL SELECT organization_id, cost_nanos FROM ${DETACHED_SUMS} s) g GROUP BY 1`,
      keys: 'organization_id',
    }),
  },
  {
    invariant: 'provider_payable_is_sum_of_generations',
    description: 'What providers are owed for every organization is the sum of what its generations cost upstream.',
    whole: compareSums({
      left: `SELECT t.organization_id, sum(e.amount_nanos) AS sum FROM ledger_transaction t
        JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        WHERE t.kind IN ('usage', 'overrun', 'write_off') AND a.kind = 'provider_payable' GROUP BY 1`,
      right: `SELECT organization_id, sum(sum) FROM (
        SELECT organization_id, upstream_cost_nanos AS sum FROM generation WHERE upstream_cost_nanos > 0
        UNION ALL SELECT organization_id, upstream_cost_nanos FROM ${DETACHED_SUMS} s) g GROUP BY 1`,
      keys: 'organization_id',
    }),
  },
  {
    invariant: 'generation_ids_unique',
    description:
      'Every generation has its key, every key its generation, and no id is there twice; months that are detached have as many keys as they had generations.',
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE k.id IS NULL OR g.id IS NULL)
        + (SELECT count(*) FROM ledger_detached d WHERE d.generations <> (
          SELECT count(*) FROM generation_key k WHERE k.created_at >= d.from_at AND k.created_at < d.to_at)) AS violations
      FROM (SELECT id, organization_id, created_at FROM generation_key k WHERE NOT ${IN_DETACHED_MONTH('k.created_at')}) k
      FULL JOIN (SELECT id, organization_id, created_at FROM generation) g
        ON g.id = k.id AND g.organization_id = k.organization_id AND g.created_at = k.created_at`,
    minute: `SELECT count(*) AS checked, count(*) FILTER (WHERE k.id IS NULL OR k.organization_id <> g.organization_id
        OR k.created_at <> g.created_at) AS violations
      FROM (${NEW_GENERATIONS}) g LEFT JOIN generation_key k ON k.id = g.id`,
  },
  {
    invariant: 'no_negative_cost',
    description: 'No generation has a negative cost.',
    whole: countNegative('generation'),
    minute: countNegative(`(${NEW_GENERATIONS})`),
  },
  {
    invariant: 'cost_has_its_price_version',
    description: 'Every generation that cost something names the version of the prices that it was billed by.',
    whole: countUnpriced('generation'),
    minute: countUnpriced(`(${NEW_GENERATIONS})`),
  },
  {
    invariant: 'one_terminal_state',
    description:
      'Every generation ended in one way: completed, cancelled by its client, or with an error that has a name.',
    whole: countUnsettled('generation'),
    minute: countUnsettled(`(${NEW_GENERATIONS})`),
  },
]

function compareTransactions(where: {
  transactions: string
  usage: string
  overrun: string
  detached: string
}): string {
  return compareSums({
    left: `SELECT t.id, -sum(e.amount_nanos) AS sum FROM ledger_transaction t
      JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
      WHERE t.kind IN ('usage', 'overrun') AND a.organization_id IS NOT NULL ${where.transactions} GROUP BY 1`,
    right: `SELECT id, sum(sum) FROM (
        SELECT ledger_transaction_id AS id, cost_nanos - overrun_nanos AS sum FROM generation
          WHERE ledger_transaction_id ${where.usage}
        UNION ALL SELECT overrun_transaction_id, overrun_nanos FROM generation
          WHERE overrun_transaction_id ${where.overrun} ${where.detached}) g GROUP BY 1`,
    keys: 'id',
  })
}

function countNegative(generations: string): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE cost_nanos < 0 OR overrun_nanos < 0
    OR upstream_cost_nanos < 0) AS violations FROM ${generations} g`
}

function countUnpriced(generations: string): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE p.id IS NULL) AS violations
    FROM ${generations} g LEFT JOIN price_version p ON p.id = g.price_version_id
    WHERE g.cost_nanos > 0 OR g.upstream_cost_nanos > 0`
}

function countUnsettled(generations: string): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE NOT CASE status
      WHEN 'completed' THEN NOT cancelled AND error_type IS NULL
      WHEN 'cancelled' THEN cancelled
      ELSE status = 'error' AND error_type IS NOT NULL END) AS violations FROM ${generations} g`
}
