import { runQuery } from './run-query'

export interface PartitionState {
  /** Whole months after this one that have their partition. */
  monthsAhead: number
  /** Generations from before the first month. Only an import makes such. */
  earlierRows: number
  /** Generations from after the last month: correct, but unsplit until the months are made. */
  laterRows: number
}

/** How far ahead the partitions of generations are, and what lies outside of them. */
export async function getPartitionState(): Promise<PartitionState> {
  const [row] = await runQuery<{ months_ahead: bigint; earlier_rows: bigint; later_rows: bigint }>({
    text: 'SELECT months_ahead, earlier_rows, later_rows FROM generation_partition_state',
    values: [],
  })
  if (!row) throw new Error('generation_partition_state has no row')
  return {
    monthsAhead: Number(row.months_ahead),
    earlierRows: Number(row.earlier_rows),
    laterRows: Number(row.later_rows),
  }
}
