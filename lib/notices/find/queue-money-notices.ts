import { queueKeyLimits } from './queue-key-limits'
import { queueLowBalances } from './queue-low-balances'
import { queueSpend } from './queue-spend'

/** Looks for what organizations wanted to be told about money. For the worker; safe to run in several at once. */
export async function queueMoneyNotices(): Promise<void> {
  await queueLowBalances()
  await queueSpend()
  await queueKeyLimits()
}
