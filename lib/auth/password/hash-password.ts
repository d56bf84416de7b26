import { type Algorithm, hash, verify } from '@node-rs/argon2'
import { randomBytes } from 'node:crypto'
import { limitConcurrency } from './limit-concurrency'

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane; about 25 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** The package declares its algorithms as a const enum, which isolated modules cannot read; 2 is argon2id. */
const ARGON2ID: Algorithm = 2

/** Two at a time, so that a flood of sign-ins leaves the machine to others; beyond 50 waiting, 429. */
const run = limitConcurrency({ runningMax: 2, waitingMax: 50 })

/** Hashes a password with argon2id in PHC form. @throws AppError rate_limit_exceeded when too many are waiting */
export function hashPassword(password: string): Promise<string> {
  return run(() => hash(password, { ...COST, algorithm: ARGON2ID }))
}

let decoy: Promise<string> | undefined

/**
 * Compares a password with a stored hash. Without one (nobody has this e-mail, or they never set a password) the same
 * work is done against a hash of nothing, so that the time says nothing.
 * @throws AppError rate_limit_exceeded when too many are waiting
 */
export async function isPasswordRight(input: { password: string; passwordHash: string | null }): Promise<boolean> {
  const { password, passwordHash } = input
  decoy ??= hash(randomBytes(32), { ...COST, algorithm: ARGON2ID })
  const compared = passwordHash ?? (await decoy)
  const isRight = await run(() => verify(compared, password))
  return isRight && passwordHash !== null
}
