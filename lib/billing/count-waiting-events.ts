import { getDb } from '@/lib/db'

/** How many stored payment events wait for their handler, and how many were given up. */
export async function countWaitingEvents(): Promise<{ waiting: number; dead: number }> {
  const [waiting, dead] = await Promise.all([
    getDb().stripeEvent.count({ where: { processedAt: null, deadAt: null } }),
    getDb().stripeEvent.count({ where: { processedAt: null, deadAt: { not: null } } }),
  ])
  return { waiting, dead }
}
