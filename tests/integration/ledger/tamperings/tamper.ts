import { asOwner } from '@/tests/setup/owner-connection'

/** One way to spoil a sound database, the invariant that must find it, and the way back. */
export interface Tampering {
  invariant: string
  how: string
  spoil: readonly string[]
  mend: readonly string[]
}

const GUARDED = ['ledger_transaction', 'ledger_entry', 'ledger_seal', 'generation', 'generation_key']

/** Changes rows as the owner of the tables can, who switches every guard off. */
export async function tamper(statements: readonly string[]): Promise<void> {
  await asOwner(async (client) => {
    for (const table of GUARDED) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    for (const statement of statements) await client.query(statement)
    for (const table of GUARDED) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  })
}
