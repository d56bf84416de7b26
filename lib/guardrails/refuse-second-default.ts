import { AppError } from '@/lib/core/errors'

/** Writes a guardrail. @throws AppError conflict when another one is the organization's default already */
export async function refuseSecondDefault<Row>(write: () => Promise<Row>): Promise<Row> {
  try {
    return await write()
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    const message = 'Another guardrail is the default already. Take that from it first.'
    throw new AppError('conflict', message, { details: { fields: [{ field: 'is_default', message }] }, cause: error })
  }
}

/** Prisma's code for a broken unique constraint. */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002'
}
