import type pg from 'pg'
import { createId } from '@/lib/core/ids'
import { runQuery, type QueryValue } from '@/lib/ledger/run-query'
import { OrganizationModel } from './organization-model'

const HOUR_MS = 3_600_000
/** A Friday: a week ends three days later, a month eleven. */
const BEGIN_MS = Date.UTC(2026, 10, 20, 3)
/** No clock goes on from here: histories that run side by side must not see each other's leases end. */
const END_MS = BEGIN_MS + 480 * HOUR_MS
const LEASE_MS = 500 * HOUR_MS

/** A process as the database knows it; a new number after each death. */
export interface Slot {
  number: bigint
  sequence: bigint
}

/** What an admitted request holds. */
export interface OpenHold {
  organization: number
  slot: number
  withKey: boolean
  sliceId: bigint
  nanos: bigint
  /** Its process died: nothing backs it any more. */
  isDead: boolean
}

export interface Tenant {
  id: string
  apiKeyId: string
  model: OrganizationModel
}

/** Two organizations, the processes that serve them, and one connection with a clock of its own. */
export class World {
  readonly tenants: Tenant[] = []
  readonly slots: Slot[] = []
  readonly holds: OpenHold[] = []
  readonly topUps: { tenant: Tenant; reference: string; nanos: bigint }[] = []
  readonly disputes: { tenant: Tenant; nanos: bigint }[] = []
  readonly captured: { tenant: Tenant; id: string }[] = []
  nowMs = BEGIN_MS

  constructor(readonly client: pg.ClientBase) {}

  async start(): Promise<void> {
    for (let index = 0; index < 2; index++) {
      this.tenants.push({ id: createId('organization'), apiKeyId: createId('key'), model: new OrganizationModel() })
    }
    const [ids, keys] = [this.tenants.map(({ id }) => id), this.tenants.map(({ apiKeyId }) => apiKeyId)]
    const rows = await this.ask<{ number: bigint }>(
      `WITH organizations AS (INSERT INTO organization (id, name) SELECT o, o FROM unnest($1::text[]) o),
        keys AS (INSERT INTO api_key (id, organization_id, hash, label, name)
          SELECT k, o, k, k, k FROM unnest($1::text[], $2::text[]) AS n (o, k)),
        clock AS MATERIALIZED (SELECT set_config('test.now', $3, false) AS now)
        SELECT ledger_process_start('history ' || s, ${LEASE_MS}) AS number FROM clock, generate_series(1, 2) s
          WHERE clock.now <> ''`,
      [ids, keys, new Date(BEGIN_MS).toISOString()],
    )
    for (const { number } of rows) this.slots.push({ number, sequence: 0n })
  }

  /** Both processes leave; what they held comes back with the next sweep. */
  async end(): Promise<void> {
    const numbers = this.slots.map(({ number }) => number)
    await this.ask('SELECT ledger_process_end(p) FROM unnest($1::bigint[]) p', [numbers])
  }

  async register(): Promise<bigint> {
    const [row] = await this.ask<{ number: bigint }>(
      `SELECT ledger_process_start('history', ${LEASE_MS}) AS number`,
      [],
    )
    return row?.number ?? 0n
  }

  /** Time passes, for the database's clock too. */
  async advance(hours: number): Promise<void> {
    this.nowMs = Math.min(END_MS, this.nowMs + hours * HOUR_MS)
    await this.ask(`SELECT set_config('test.now', $1, false)`, [new Date(this.nowMs).toISOString()])
  }

  tenant(index: number): Tenant {
    const tenant = this.tenants[index]
    if (!tenant) throw new Error('no such organization')
    return tenant
  }

  slot(index: number): Slot {
    const slot = this.slots[index]
    if (!slot) throw new Error('no such process')
    return slot
  }

  ask<Row extends pg.QueryResultRow>(text: string, values: readonly QueryValue[]): Promise<Row[]> {
    // Named after itself: prepared once per connection.
    return runQuery<Row>({ name: text.slice(0, 60), text, values, client: this.client })
  }
}
