import { ensurePartitions, getPartitionState } from '@/lib/ledger'
import { getLogger } from '@/lib/observability'

const MONTHS_AHEAD_MIN = 2

/** Makes the months ahead, and says so as an error when there are too few, or when rows lie outside of all months. */
export async function watchPartitions(): Promise<void> {
  try {
    await ensurePartitions()
  } finally {
    const state = await getPartitionState()
    if (state.monthsAhead < MONTHS_AHEAD_MIN || state.laterRows > 0) {
      getLogger().error(state, 'partitions of generations are missing: they could not be made in time')
    }
  }
}
