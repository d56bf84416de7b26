import pg from 'pg'

/** Works in this test file's database as the owner of its tables, who may do what the product may not. */
export async function asOwner<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** One statement as the owner. */
export async function queryAsOwner(text: string, values: unknown[] = []): Promise<pg.QueryResult> {
  return asOwner((client) => client.query(text, values))
}
