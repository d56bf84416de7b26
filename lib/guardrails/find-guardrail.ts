import { AppError } from '@/lib/core/errors'

/** A guardrail is found by its organization and id together: a foreign one does not exist. */
export type GuardrailAddress = { organizationId: string; id: string }

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** @throws AppError not_found for what cannot be an id */
export function whereGuardrail({ organizationId, id }: GuardrailAddress): GuardrailAddress {
  if (!UUID.test(id)) throw guardrailNotFound()
  return { organizationId, id }
}

export function guardrailNotFound(): AppError {
  return new AppError('not_found', 'There is no such guardrail. GET /api/v1/guardrails lists them.')
}
