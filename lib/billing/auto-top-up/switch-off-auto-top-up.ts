import { getDb } from '@/lib/db'
import type { AutoTopUpObject } from '@/lib/schemas/auto-top-up'
import { readAutoTopUp } from './read-auto-top-up'

/** Switches auto top-up off; its settings are kept for the next time. A purchase under way is still finished. */
export async function switchOffAutoTopUp({ organizationId }: { organizationId: string }): Promise<AutoTopUpObject> {
  await getDb().autoTopUp.updateMany({
    where: { organizationId },
    data: { enabled: false, stoppedReason: null, stoppedAt: null },
  })
  return readAutoTopUp({ organizationId })
}
