import type Stripe from 'stripe'
import { callStripe } from './call-stripe'

/** Stripe's largest page. */
const PAGE_SIZE = 100
/** Stripe takes no more types in one question. */
const TYPES_MAX = 20

/** Something that Stripe lists newest first. */
type Listed = { created: number }

async function collectOldestFirst<Item extends Listed>(pages: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of pages) items.push(item)
  return items.sort((left, right) => left.created - right.created)
}

type Since = {
  /** Created in this second or later. */
  sinceSeconds: number
}

/** Every event of these types, oldest first. Stripe keeps them for 30 days. @throws AppError as `callStripe` */
export async function listEvents({
  sinceSeconds,
  types,
}: Since & { types: readonly string[] }): Promise<Stripe.Event[]> {
  const events: Stripe.Event[] = []
  for (let start = 0; start < types.length; start += TYPES_MAX) {
    const some = types.slice(start, start + TYPES_MAX)
    const question = { created: { gte: sinceSeconds }, types: some, limit: PAGE_SIZE }
    events.push(...(await callStripe((stripe) => collectOldestFirst(stripe.events.list(question)))))
  }
  return events.sort((left, right) => left.created - right.created)
}

/** Every movement of our balance at Stripe, each with what caused it, oldest first. @throws AppError as `callStripe` */
export async function listMovements({ sinceSeconds }: Since): Promise<Stripe.BalanceTransaction[]> {
  const question = { created: { gte: sinceSeconds }, limit: PAGE_SIZE, expand: ['data.source'] }
  return callStripe((stripe) => collectOldestFirst(stripe.balanceTransactions.list(question)))
}
