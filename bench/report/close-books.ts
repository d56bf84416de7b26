import { setTimeout as delay } from 'node:timers/promises'
import { sweepSlices } from '@/lib/ledger'
import type { Stack } from '../stack/start-stack'
import type { Books } from './books'
import { checkBooks } from './check-books'
import { summariseErrors } from './summarise-errors'

/** Longer than the lease of a process that ended without giving back what it held. */
const LEASE_OVER_MS = 10_000

/** Ends the gateway and compares the ledger with what the load saw. @returns what is off; empty when nothing is */
export async function closeBooks(stack: Stack, books: Books): Promise<string[]> {
  if (books.abandonedAt !== null) {
    // What is swept now was another process's: the gateway, which still lives, has to give back its own by itself.
    await delay(Math.max(0, books.abandonedAt + LEASE_OVER_MS - performance.now()))
    await sweepSlices()
  }
  await stack.gateway.end()
  const found = [...books.failures, ...(await checkBooks(books))]
  return found.length > 0 ? [...found, ...(await summariseErrors(stack.gateway.logFile))] : []
}
