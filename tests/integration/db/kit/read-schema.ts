import type pg from 'pg'

/** What PostgreSQL's own catalogue says about the tables of the product; partitions count as their table. */
export type Schema = {
  tables: readonly { name: string; hasTenant: boolean; isTenantNullable: boolean; hasPrimaryKey: boolean }[]
  uniqueIndexes: readonly { table: string; name: string; columns: readonly string[] }[]
  foreignKeys: readonly {
    table: string
    name: string
    target: string
    columns: readonly string[]
    targetColumns: readonly string[]
    /** `a` no action, `r` restrict, `c` cascade, `n` set null, `d` set default. */
    onUpdate: string
    onDelete: string
  }[]
}

const TABLES = `
  SELECT c.relname AS name, a.attname IS NOT NULL AS "hasTenant", a.attname IS NOT NULL AND NOT a.attnotnull AS "isTenantNullable",
      EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary) AS "hasPrimaryKey"
    FROM pg_class c
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition ORDER BY 1`

/** Key columns only, without those that an index merely stores; an expression counts as none. */
const UNIQUE_INDEXES = `
  SELECT t.relname AS table, i.relname AS name, array_agg(coalesce(a.attname, '(expression)') ORDER BY k.place)::text[] AS columns
    FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
    CROSS JOIN LATERAL unnest(x.indkey::int2[]) WITH ORDINALITY AS k (number, place)
    LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number AND k.number <> 0
    WHERE (x.indisunique OR x.indisexclusion) AND k.place <= x.indnkeyatts
      AND t.relnamespace = current_schema()::regnamespace AND NOT t.relispartition GROUP BY 1, 2 ORDER BY 1, 2`

const FOREIGN_KEYS = `
  SELECT t.relname AS table, c.conname AS name, r.relname AS target, c.confupdtype AS "onUpdate", c.confdeltype AS "onDelete",
      (SELECT array_agg(a.attname ORDER BY k.place)::text[] FROM unnest(c.conkey) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number) AS columns,
      (SELECT array_agg(a.attname ORDER BY k.place)::text[] FROM unnest(c.confkey) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number) AS "targetColumns"
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = c.confrelid
    WHERE c.contype = 'f' AND c.conparentid = 0 AND c.connamespace = current_schema()::regnamespace ORDER BY 1, 2`

/** Reads the schema from the database itself, not from the files that made it. */
export async function readSchema(client: pg.Client): Promise<Schema> {
  const tables = await client.query<Schema['tables'][number]>(TABLES)
  const uniqueIndexes = await client.query<Schema['uniqueIndexes'][number]>(UNIQUE_INDEXES)
  const foreignKeys = await client.query<Schema['foreignKeys'][number]>(FOREIGN_KEYS)
  return { tables: tables.rows, uniqueIndexes: uniqueIndexes.rows, foreignKeys: foreignKeys.rows }
}
