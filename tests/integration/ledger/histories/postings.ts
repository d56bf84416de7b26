import { createId } from '@/lib/core/ids'
import { readSqlState } from '@/lib/ledger/read-sql-state'
import type { Tenant, World } from './world'

interface Posting {
  kind: string
  reference: string
  organizationId: string
  accounts: [string, bigint][]
}

/** SQLSTATE of a refusal; null when it was posted, 'old' when it had been. */
export async function post(
  world: World,
  { kind, reference, organizationId, accounts }: Posting,
): Promise<string | null> {
  const names = accounts.map(([account]) => account)
  const amounts = accounts.map(([, nanos]) => nanos)
  return outcomeOf(
    world.ask<{ is_new: boolean }>('SELECT is_new FROM ledger_post($1, $2, $3, NULL, $4, $5)', [
      kind,
      reference,
      organizationId,
      names,
      amounts,
    ]),
  )
}

async function outcomeOf(posting: Promise<{ is_new: boolean }[]>): Promise<string | null> {
  try {
    return (await posting)[0]?.is_new ? null : 'old'
  } catch (error) {
    const state = readSqlState(error)
    if (state === null) throw error
    return state
  }
}

export function topUp(
  world: World,
  topped: { tenant: Tenant; reference: string; nanos: bigint },
): Promise<string | null> {
  return post(world, {
    kind: 'topup',
    reference: topped.reference,
    organizationId: topped.tenant.id,
    accounts: [
      ['stripe_clearing', -topped.nanos - 3n],
      ['customer_credit', topped.nanos],
      ['fee_revenue', 3n],
    ],
  })
}

export function dispute(world: World, { id }: Tenant, nanos: bigint): Promise<string | null> {
  const accounts: [string, bigint][] = [
    ['customer_credit', nanos],
    ['dispute_loss', -nanos],
  ]
  return post(world, { kind: 'dispute', reference: createId('order'), organizationId: id, accounts })
}

interface GrantRow {
  id: string
  organizationId: string
  nanos: bigint
  priority: number
  expiresAtMs: number | null
}

export function grant(
  world: World,
  { id, organizationId, nanos, priority, expiresAtMs }: GrantRow,
): Promise<string | null> {
  return outcomeOf(
    world.ask<{ is_new: boolean }>(`SELECT is_new FROM ledger_promotional_grant($1, $2, 'history', $3, $4, $5)`, [
      id,
      organizationId,
      priority,
      nanos,
      expiresAtMs === null ? null : new Date(expiresAtMs),
    ]),
  )
}
