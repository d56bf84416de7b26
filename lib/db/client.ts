import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { getPool } from './pool'

let client: PrismaClient | undefined

/** The Prisma client of this process, on the shared pool. */
export function getDb(): PrismaClient {
  client ??= new PrismaClient({ adapter: new PrismaPg(getPool()) })
  return client
}

/** What a function needs to run inside a caller's transaction or outside of one. */
export type DbClient = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$use'>
