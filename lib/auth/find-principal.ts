import { AppError } from '@/lib/core/errors'
import { authenticateRequest } from './authenticate-request'
import type { Principal } from './principal'

/**
 * Who makes a request that anybody may make, for answers that tell those we know more; null for everybody else, also with
 * a wrong credential.
 */
export async function findPrincipal(request: Request): Promise<Principal | null> {
  try {
    return await authenticateRequest({ request, auth: 'any' })
  } catch (error) {
    if (error instanceof AppError && error.code === 'authentication') return null
    throw error
  }
}
