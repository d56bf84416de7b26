import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getPool } from '@/lib/db'
import { histories } from './histories/commands'
import { readStates, toState } from './histories/read-state'
import { runCommand } from './histories/run-command'
import { World } from './histories/world'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { createTenant } from './kit/tenant'
import { asOwner } from '@/tests/setup/owner-connection'

/** How many (reliability.md §6.1 L4 asks for 10,000 somewhere; set LEDGER_HISTORIES). */
const RUNS = Number(process.env.LEDGER_HISTORIES ?? 2_000)
/** Side by side, each on its own connection and organizations: a round trip costs more than the work. */
const LANES = 8

describe('the rules in the database', () => {
  const clients: pg.PoolClient[] = []

  beforeAll(async () => {
    // Makes the prices that the generations of tests name.
    await createTenant()
    // Time is a setting of the connection, so that days, weeks and months pass within a history.
    await asOwner((owner) =>
      owner.query(`CREATE OR REPLACE FUNCTION ledger_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS
        $$ SELECT coalesce(nullif(current_setting('test.now', true), '')::timestamptz, clock_timestamp()) $$`),
    )
    for (let lane = 0; lane < LANES; lane++) clients.push(await getPool().connect())
  })

  afterAll(() => {
    for (const client of clients) client.release(true)
  })

  it(
    'make of random histories what a pure model makes of them, after every step',
    { timeout: 300_000 },
    async ({ annotate }) => {
      let [runs, steps] = [0, 0]
      const kinds = new Map<string, number>()
      const check = (client: pg.PoolClient) =>
        fc.asyncProperty(histories, async (commands) => {
          const world = new World(client)
          await world.start()
          for (const command of commands) {
            await runCommand(world, command)
            steps += 1
            kinds.set(command.kind, (kinds.get(command.kind) ?? 0) + 1)
            expect(await readStates(world)).toEqual(world.tenants.map((tenant) => toState(world, tenant)))
          }
          await world.end()
          runs += 1
        })
      await Promise.all(clients.map((client) => fc.assert(check(client), { numRuns: Math.ceil(RUNS / LANES) })))
      await expectCleanAudit()
      const mix = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')
      await annotate(`${runs} histories, ${steps} steps, 0 divergences from the model (${mix})`)
      expect(runs).toBeGreaterThanOrEqual(RUNS)
      expect(Math.min(...kinds.values())).toBeGreaterThan(RUNS / 20)
    },
  )
})
