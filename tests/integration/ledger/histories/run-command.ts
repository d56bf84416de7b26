import { expect } from 'vitest'
import { createId } from '@/lib/core/ids'
import { NO_CLAIM } from '@/lib/ledger/process/hold'
import { toCapturedRow } from '@/lib/ledger/process/to-captured-row'
import { generationOf } from '../kit/tenant'
import type { Command } from './commands'
import type { Spending } from './organization-model'
import { dispute, grant, post, topUp } from './postings'
import type { OpenHold, World } from './world'

const HOUR_MS = 3_600_000

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>
type Runners = { [Kind in Command['kind']]: (world: World, command: Of<Kind>) => Promise<void> }

/** Does one step in the database and in the model, and compares what both answer. */
export async function runCommand(world: World, command: Command): Promise<void> {
  const run = RUNNERS[command.kind] as (world: World, command: Command) => Promise<void>
  await run(world, command)
}

interface Flush {
  slot: number
  generations: string[]
  returns: object[]
}

async function flush(world: World, { slot, generations, returns }: Flush) {
  const process = world.slot(slot)
  process.sequence += 1n
  const [row] = await world.ask<{ duplicates: string[]; overruns: number }>(
    'SELECT duplicates, overruns FROM ledger_flush($1, $2, $3, $4, NULL)',
    [process.number, process.sequence, `{${generations.join(',')}}`, JSON.stringify(returns)],
  )
  if (!row) throw new Error('no answer')
  return row
}

function toReturn(world: World, hold: OpenHold, { nanos, close }: { nanos: bigint; close: boolean }): object {
  return {
    slice_id: hold.sliceId.toString(),
    organization_id: world.tenant(hold.organization).id,
    return_nanos: nanos.toString(),
    headroom_nanos: '0',
    close,
  }
}

/** Holds that a flush of one process may end: its own, and those of the dead. */
function takeHolds(world: World, { slot, picks }: Of<'capture'>): { hold: OpenHold; costNanos: bigint }[] {
  return picks.flatMap(({ pick, percent }) => {
    const mine = world.holds.filter((hold) => hold.slot === slot)
    const hold = mine[pick % Math.max(1, mine.length)]
    if (!hold) return []
    world.holds.splice(world.holds.indexOf(hold), 1)
    return [{ hold, costNanos: (hold.nanos * percent) / 100n }]
  })
}

function toSpending({ hold, costNanos }: { hold: OpenHold; costNanos: bigint }): Spending {
  const { slot, withKey, nanos: holdNanos } = hold
  return { slot, withKey, isBacked: !hold.isDead, holdNanos, costNanos }
}

const RUNNERS: Runners = {
  async topUp(world, { organization, nanos }) {
    const tenant = world.tenant(organization)
    const topped = { tenant, reference: createId('order'), nanos }
    expect(await topUp(world, topped)).toBeNull()
    world.topUps.push(topped)
    tenant.model.topUp(nanos)
  },

  async repeatTopUp(world, { extraNanos }) {
    const last = world.topUps.at(-1)
    if (!last) return
    const outcome = await topUp(world, { ...last, nanos: last.nanos + extraNanos })
    expect(outcome).toBe(extraNanos === 0n ? 'old' : 'LG001')
  },

  async refund(world, { organization, nanos }) {
    const { id, model } = world.tenant(organization)
    const outcome = await post(world, {
      kind: 'refund',
      reference: createId('order'),
      organizationId: id,
      accounts: [
        ['customer_credit', -nanos],
        ['stripe_clearing', nanos],
      ],
    })
    expect(outcome).toBe(model.refund(nanos) ? null : 'LG002')
  },

  async dispute(world, { organization, nanos }) {
    const tenant = world.tenant(organization)
    expect(await dispute(world, tenant, -nanos)).toBeNull()
    tenant.model.dispute(-nanos)
    world.disputes.push({ tenant, nanos })
  },

  async winDispute(world) {
    const lost = world.disputes.pop()
    if (!lost) return
    expect(await dispute(world, lost.tenant, lost.nanos)).toBeNull()
    lost.tenant.model.dispute(lost.nanos)
  },

  async grant(world, { organization, nanos, priority, expiresInHours }) {
    const { id: organizationId, model } = world.tenant(organization)
    const id = `${organizationId}-${String(model.grants.length).padStart(3, '0')}`
    const expiresAtMs = expiresInHours === null ? null : world.nowMs + expiresInHours * HOUR_MS
    expect(await grant(world, { id, organizationId, nanos, priority, expiresAtMs })).toBeNull()
    model.grant({ id, priority, amountNanos: nanos, remainingNanos: nanos, expiredNanos: 0n, expiresAtMs })
  },

  async repeatGrant(world, { extraNanos }) {
    const { id: organizationId, model } = world.tenant(0)
    const last = model.grants.at(-1)
    if (!last) return
    const { id, amountNanos, priority, expiresAtMs } = last
    const outcome = await grant(world, { id, organizationId, nanos: amountNanos + extraNanos, priority, expiresAtMs })
    expect(outcome).toBe(extraNanos === 0n ? 'old' : 'LG001')
  },

  async expire(world, { organization }) {
    const { id, model } = world.tenant(organization)
    const [row] = await world.ask<{ nanos: bigint }>('SELECT ledger_promotional_expire($1) AS nanos', [id])
    expect(row?.nanos).toBe(model.expire(world.nowMs))
  },

  async advance(world, { hours }) {
    await world.advance(hours)
  },

  async reserve(world, { organization, slot, withKey, amounts }) {
    const { id, apiKeyId, model } = world.tenant(organization)
    const [row] = await world.ask<{ slice_id: bigint | null; served: number; refused_by: string | null } & Figures>(
      `SELECT slice_id, served, refused_by, limit_nanos, spent_nanos, reserved_nanos
        FROM ledger_slice_extend($1, $2, $3, 0, $4, 0)`,
      [world.slot(slot).number, id, withKey ? apiKeyId : null, amounts],
    )
    expect({
      served: row?.served,
      refusedBy: row?.refused_by,
      limitNanos: row?.limit_nanos,
      spentNanos: row?.spent_nanos,
      reservedNanos: row?.reserved_nanos,
    }).toEqual(model.reserve({ slot, withKey, amounts, nowMs: world.nowMs }))
    const sliceId = row?.slice_id ?? 0n
    for (const nanos of amounts.slice(0, row?.served)) {
      world.holds.push({ organization, slot, withKey, sliceId, nanos, isDead: false })
    }
  },

  async capture(world, command) {
    const ended = takeHolds(world, command)
    const generations = ended.map(({ hold, costNanos }) => {
      const tenant = world.tenant(hold.organization)
      const apiKeyId = hold.withKey ? tenant.apiKeyId : null
      const generation = generationOf({ organizationId: tenant.id, apiKeyId, createdAt: new Date(world.nowMs) })
      world.captured.push({ tenant, id: generation.id })
      const claim = { ...NO_CLAIM, sliceId: hold.sliceId, holdNanos: hold.nanos }
      return toCapturedRow(generation, costNanos, claim)
    })
    const returns = ended
      .filter(({ hold, costNanos }) => !hold.isDead && costNanos < hold.nanos)
      .map(({ hold, costNanos }) => toReturn(world, hold, { nanos: hold.nanos - costNanos, close: command.close }))
    const answer = await flush(world, { slot: command.slot, generations, returns })
    expect(answer.duplicates).toEqual([])
    for (const [organization, tenant] of world.tenants.entries()) {
      const spendings = ended.filter(({ hold }) => hold.organization === organization).map(toSpending)
      tenant.model.capture(spendings, world.nowMs)
    }
  },

  async captureAgain(world, { slot }) {
    const last = world.captured.at(-1)
    if (!last) return
    const generation = generationOf({ organizationId: last.tenant.id, id: last.id, createdAt: new Date(world.nowMs) })
    const answer = await flush(world, { slot, generations: [toCapturedRow(generation, 77n, NO_CLAIM)], returns: [] })
    expect(answer.duplicates).toEqual([last.id])
  },

  async release(world, { pick, close }) {
    const open = world.holds.filter((hold) => !hold.isDead)
    const hold = open[pick % Math.max(1, open.length)]
    if (!hold) return
    world.holds.splice(world.holds.indexOf(hold), 1)
    const returns = [toReturn(world, hold, { nanos: hold.nanos, close })]
    await flush(world, { slot: hold.slot, generations: [], returns })
    world.tenant(hold.organization).model.release(hold.slot, hold.withKey, hold.nanos)
  },

  async kill(world, { slot }) {
    const process = world.slot(slot)
    await world.ask('SELECT ledger_process_renew($1, -1)', [process.number])
    let isThere = true
    while (isThere) {
      // A sweep of a history beside this one may have begun with it, and is waited for.
      await world.ask('SELECT slices FROM ledger_slice_sweep(0)', [])
      const [left] = await world.ask<{ is_there: boolean }>(
        `SELECT ended_at IS NULL OR EXISTS (SELECT 1 FROM ledger_slice WHERE process_id = $1) AS is_there
          FROM ledger_process WHERE id = $1`,
        [process.number],
      )
      isThere = left?.is_there ?? false
    }
    const [row] = await world.ask<{ refused_by: string | null }>(
      `SELECT refused_by FROM ledger_slice_extend($1, $2, NULL, 0, '{1}', 0)`,
      [process.number, world.tenant(0).id],
    )
    expect(row?.refused_by).toBe('lease')
    for (const hold of world.holds) if (hold.slot === slot) hold.isDead = true
    for (const { model } of world.tenants) model.drop(slot)
    process.number = await world.register()
    process.sequence = 0n
  },

  async budget(world, { organization, period, limitNanos }) {
    const { id, model } = world.tenant(organization)
    if (limitNanos === null) {
      await world.ask('DELETE FROM organization_budget WHERE organization_id = $1 AND period = $2', [id, period])
      model.budgets.delete(period)
      return
    }
    await world.ask(
      `INSERT INTO organization_budget (organization_id, period, limit_nanos) VALUES ($1, $2, $3)
        ON CONFLICT (organization_id, period) DO UPDATE SET limit_nanos = EXCLUDED.limit_nanos`,
      [id, period, limitNanos],
    )
    model.budgets.set(period, limitNanos)
  },

  async keyLimit(world, { organization, limitNanos, reset }) {
    const { apiKeyId, model } = world.tenant(organization)
    await world.ask('UPDATE api_key SET limit_nanos = $2, limit_reset = $3 WHERE id = $1', [
      apiKeyId,
      limitNanos,
      reset,
    ])
    model.keyLimitNanos = limitNanos
    model.keyReset = reset
  },
}

interface Figures {
  limit_nanos: bigint | null
  spent_nanos: bigint | null
  reserved_nanos: bigint | null
}
