import { describe, expect, test } from 'vitest'
import { diffSchemas } from './diff-schemas'

const schema = (fields: string) => [
  { path: 'a.prisma', content: 'datasource db {\n  provider = "postgresql"\n}\n' },
  { path: 'b.prisma', content: `model Thing {\n  id String @id\n${fields}\n}\n` },
]

describe('diffSchemas', () => {
  test('writes the SQL between two schemas without a database', async () => {
    const sql = await diffSchemas(schema(''), schema('  size Int @default(1)'))
    expect(sql).toContain('ALTER TABLE "Thing" ADD COLUMN     "size" INTEGER NOT NULL DEFAULT 1;')
  })

  test('finds nothing between equal schemas, whatever their comments say', async () => {
    expect(await diffSchemas(schema(''), schema('  /// reworded'))).toBeNull()
  })
})
