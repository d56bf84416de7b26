import { AppError } from '@/lib/core/errors'
import { findGeneration } from './find-generation'
import { findDetachedGeneration, findKeptSince } from './retention/find-kept-since'
import type { StoredGeneration } from './types'

/**
 * One generation of an organization.
 * @throws AppError not_found, for another organization's too; of one that the retention took away it says so
 */
export async function requireGeneration(input: { organizationId: string; id: string }): Promise<StoredGeneration> {
  const generation = await findGeneration(input)
  if (generation) return generation
  const details = { field: 'id' }
  const id = input.id.slice(0, 100)
  const madeAt = await findDetachedGeneration(input)
  if (!madeAt) throw new AppError('not_found', `There is no generation ${id}.`, { details })
  const since = await findKeptSince()
  const message = `The generation ${id} of ${toDay(madeAt)} is no longer kept: single requests are there from ${toDay(since ?? madeAt)} on. What it cost is still in the charts and in the balance.`
  throw new AppError('not_found', message, { details })
}

const toDay = (moment: Date): string => moment.toISOString().slice(0, 10)
