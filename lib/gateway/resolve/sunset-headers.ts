import type { RouteModel } from '../route-types'

/**
 * What an answer says about the last day of its model: `Sunset` (RFC 8594), and which model to use from then on. Nothing
 * for a model without one.
 */
export function toSunsetHeaders({ sunset }: RouteModel): Record<string, string> {
  if (!sunset) return {}
  const { expirationDate, successorSlug } = sunset
  return {
    sunset: new Date(`${expirationDate}T23:59:59Z`).toUTCString(),
    ...(successorSlug ? { 'x-model-successor': successorSlug } : {}),
  }
}
