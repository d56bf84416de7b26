import { buildBalance } from '../objects/build-balance'
import { DAYS_UNTIL_AVAILABLE } from '../objects/build-balance-transaction'
import { CAUSED_BY_TIME } from '../world'
import type { World } from '../world'
import { recordEvent } from './record-event'

/** When the next money can become available, by world: what is booked from now on needs two days, so nothing is missed. */
const nextRelease = new WeakMap<World, number>()

/** Moves what was booked two days ago from pending to available; says whether there was anything. */
export function releaseFunds(world: World): boolean {
  const now = world.clock.nowSeconds()
  if (now < (nextRelease.get(world) ?? 0)) return false
  const pending = world.store.list('balanceTransactions').filter(({ status }) => status === 'pending')
  const due = pending.filter((booking) => booking.available_on <= now)
  const later = pending.filter((booking) => booking.available_on > now).map((booking) => booking.available_on)
  nextRelease.set(world, Math.min(now + DAYS_UNTIL_AVAILABLE * 86_400, ...later))
  if (due.length === 0) return false
  world.store.transact(() => {
    for (const booking of due) world.store.put('balanceTransactions', { ...booking, status: 'available' })
    recordEvent(world, CAUSED_BY_TIME, {
      type: 'balance.available',
      object: buildBalance(world.store.list('balanceTransactions')),
    })
  })
  return true
}
