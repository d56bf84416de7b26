import type { ScheduledWork } from '../store/tables'
import { CAUSED_BY_TIME } from '../world'
import type { World } from '../world'
import { settleDebit } from './debit-account'
import { closeDispute, openDispute } from './dispute-charge'
import { expireSession } from './expire-session'
import { releaseFunds } from './release-funds'
import { settleRefund } from './settle-refund'

const WORK: Readonly<Record<ScheduledWork['kind'], (world: World, subjectId: string) => void>> = {
  'open-dispute': (world, chargeId) => openDispute(world, chargeId, { kind: 'chargeback' }),
  'open-inquiry': (world, chargeId) => openDispute(world, chargeId, { kind: 'inquiry' }),
  'lose-dispute': (world, disputeId) => closeDispute(world, CAUSED_BY_TIME, { disputeId, verdict: 'lost' }),
  'settle-debit': settleDebit,
  'settle-refund': (world, refundId) => settleRefund(world, refundId, 'succeeded'),
  'fail-refund': (world, refundId) => settleRefund(world, refundId, 'failed'),
}

function runDueWork(world: World): boolean {
  const now = world.clock.nowMs()
  const due = world.store.list('scheduledWork').filter(({ dueAtMs }) => dueAtMs <= now)
  for (const work of due.reverse()) {
    world.store.transact(() => {
      world.store.remove('scheduledWork', work.id)
      WORK[work.kind](world, work.subjectId)
    })
  }
  return due.length > 0
}

/** Open sessions whose time is over expire before each request, so a late payer cannot slip through. */
function expireDueSessions(world: World): boolean {
  const now = world.clock.nowSeconds()
  const due = world.store.list('sessions').filter(({ status, expires_at }) => status === 'open' && expires_at <= now)
  if (due.length > 0)
    world.store.transact(() => due.forEach((session) => expireSession(world, CAUSED_BY_TIME, session)))
  return due.length > 0
}

/** Makes happen what is due by the simulated clock; says whether anything did. */
export function catchUp(world: World): boolean {
  const hasExpired = expireDueSessions(world)
  const hasReleased = releaseFunds(world)
  return runDueWork(world) || hasExpired || hasReleased
}
