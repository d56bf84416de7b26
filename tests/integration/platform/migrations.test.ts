import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { countPendingMigrations, runMigrations } from '@/lib/db/migrations'
import { dropDatabase } from '@/tests/setup/drop-database'

let directory: string
let connectionString: string
let pool: pg.Pool
let database: string

async function writeMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(directory, name), { recursive: true })
  await writeFile(path.join(directory, name, 'migration.sql'), sql)
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'causeway-migrations-'))
  database = `causeway_migrations_${randomBytes(4).toString('hex')}`
  await onServer(`CREATE DATABASE ${database}`)
  const url = new URL(inject('serverUrl'))
  url.pathname = `/${database}`
  connectionString = url.toString()
  pool = new pg.Pool({ connectionString, max: 2 })
})

afterEach(async () => {
  await pool.end()
  await dropDatabase(inject('serverUrl'), database)
  await rm(directory, { recursive: true })
})

describe('runMigrations', () => {
  test('applies in the order of names and does nothing the second time', async () => {
    await writeMigration('2_second', 'INSERT INTO t VALUES (1);')
    await writeMigration('1_first', 'CREATE TABLE t (a int);')
    expect(await runMigrations({ connectionString, directory })).toEqual(['1_first', '2_second'])
    expect(await runMigrations({ connectionString, directory })).toEqual([])
    expect((await pool.query('SELECT a FROM t')).rows).toEqual([{ a: 1 }])
  })

  test('keeps functions whose bodies hold semicolons in one piece', async () => {
    const body =
      'CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN a := 2; RETURN a; END $$;'
    await writeMigration('1_function', body)
    await runMigrations({ connectionString, directory })
    expect((await pool.query('SELECT two()')).rows).toEqual([{ two: 2 }])
  })

  test('leaves nothing of a failing migration and keeps the ones before it', async () => {
    await writeMigration('1_good', 'CREATE TABLE t (a int);')
    await writeMigration('2_bad', 'CREATE TABLE u (a int); SELECT no_such_function();')
    await expect(runMigrations({ connectionString, directory })).rejects.toThrow(/2_bad failed.*no_such_function/)
    const { rows } = await pool.query("SELECT to_regclass('t') IS NOT NULL AS t, to_regclass('u') IS NOT NULL AS u")
    expect(rows).toEqual([{ t: true, u: false }])
    expect(await countPendingMigrations({ pool, directory })).toBe(1)
  })

  test('refuses a migration that was edited after it had been applied', async () => {
    await writeMigration('1_first', 'CREATE TABLE t (a int);')
    await runMigrations({ connectionString, directory })
    await writeMigration('1_first', 'CREATE TABLE t (a bigint);')
    await expect(runMigrations({ connectionString, directory })).rejects.toThrow(/1_first was changed/)
  })

  test('applies each migration once when several processes start together', async () => {
    await writeMigration('1_first', 'CREATE TABLE t (a int); INSERT INTO t VALUES (1);')
    await writeMigration('2_second', 'INSERT INTO t VALUES (2);')
    const results = await Promise.all(Array.from({ length: 5 }, () => runMigrations({ connectionString, directory })))
    expect(results.flat().sort()).toEqual(['1_first', '2_second'])
    expect((await pool.query('SELECT count(*)::int AS n FROM t')).rows).toEqual([{ n: 2 }])
  })
})
