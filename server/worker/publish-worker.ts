import { countWaitingEvents } from '@/lib/billing'
import { getAuditState, getPartitionState, readTopUpStop } from '@/lib/ledger'
import { createGauge } from '@/lib/observability'

const toSeconds = (moment: Date | null): number => (moment === null ? 0 : moment.getTime() / 1000)

/** Makes readable what concerns all processes together; the worker tells it, so that it is there once. */
export function publishWorker(): void {
  createGauge({
    name: 'causeway_audit_violations',
    help: 'Rows that break an invariant of the ledger, by the latest checks.',
    read: async () =>
      (await getAuditState()).invariants.map(({ invariant, violations }) => ({
        value: violations,
        labels: { invariant },
      })),
  })
  createGauge({
    name: 'causeway_audit_last_run_timestamp_seconds',
    help: 'When the latest check of each kind ended; 0 = never.',
    read: async () => {
      const { lastRunAt, lastWholeRunAt } = await getAuditState()
      return [
        { value: toSeconds(lastRunAt), labels: { kind: 'any' } },
        { value: toSeconds(lastWholeRunAt), labels: { kind: 'whole' } },
      ]
    },
  })
  createGauge({
    name: 'causeway_top_ups_stopped',
    help: '1 while the audit has stopped purchases.',
    read: async () => Number(readTopUpStop(await getAuditState()).stopped),
  })
  createGauge({
    name: 'causeway_webhook_events_waiting',
    help: 'Stored payment events whose handler has not finished; dead ones were given up.',
    read: async () => {
      const { waiting, dead } = await countWaitingEvents()
      return [
        { value: waiting, labels: { state: 'waiting' } },
        { value: dead, labels: { state: 'dead' } },
      ]
    },
  })
  createGauge({
    name: 'causeway_generation_months_ahead',
    help: 'Whole months after this one whose partition of generations is made; fewer than 2: the worker could not make them.',
    read: async () => (await getPartitionState()).monthsAhead,
  })
  createGauge({
    name: 'causeway_generation_rows_outside',
    help: 'Generations that lie in no month: before the first partition, or after the last one.',
    read: async () => {
      const { earlierRows, laterRows } = await getPartitionState()
      return [
        { value: earlierRows, labels: { side: 'earlier' } },
        { value: laterRows, labels: { side: 'later' } },
      ]
    },
  })
}
