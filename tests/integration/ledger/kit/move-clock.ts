import { queryAsOwner } from '@/tests/setup/owner-connection'

/** Moves the ledger's clock in this file's database so many hours ahead of the real one; 0 sets it right. */
export async function moveClock(hours: number): Promise<void> {
  await queryAsOwner(`CREATE OR REPLACE FUNCTION ledger_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS
    $$ SELECT clock_timestamp() + interval '${hours} hours' $$`)
}
