import { ZDR_GROUPS, type ZdrGroup } from '@/lib/schemas/guardrails'

/** The group whose zero retention is set apart (api contract §3.3): that of the model's author, or `other`. */
export function findZdrGroup(modelSlug: string): ZdrGroup {
  const author = modelSlug.slice(0, modelSlug.indexOf('/')).replace('-', '')
  return ZDR_GROUPS.find((group) => group === author) ?? 'other'
}
