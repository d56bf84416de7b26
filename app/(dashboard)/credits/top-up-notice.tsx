import { connection } from 'next/server'
import { TopUpStop } from '@/components/credits/top-up-stop'
import { getTopUpStop } from '@/lib/ledger'

/** The banner above the cards while top-ups are stopped; nothing otherwise. */
export async function TopUpNotice() {
  await connection()
  const { stopped } = await getTopUpStop()
  return stopped ? <TopUpStop /> : null
}
