import type { Principal } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import type { RouteModel } from '../route-types'

type Asked = { model?: string | null | undefined; models?: readonly string[] | null | undefined }

/**
 * The models of a request that its key may use: all of them for a key that is for every model. Of what a router of ours chose
 * among, the others are left out; what the caller named itself, directly or by a chain or preset, is refused.
 * @throws AppError permission_denied naming the field
 */
export function requireKeyModels({
  principal,
  models,
  asked,
  isRouted,
}: {
  principal: Principal
  models: readonly RouteModel[]
  asked: Asked
  /** A router of ours chose the models. */
  isRouted: boolean
}): readonly RouteModel[] {
  const allowed = principal.kind === 'key' ? principal.key.allowedModels : NO_LIST
  if (allowed.length === 0) return models
  const kept = models.filter(({ slug }) => isAllowed(slug, allowed))
  if (kept.length === models.length || (isRouted && kept.length > 0)) return kept
  const refused = models.find((model) => !kept.includes(model))?.slug ?? ''
  const field = findField(refused, asked)
  const message = `${field}: this API key may not use ${refused}. It is for ${allowed.join(', ')}. Use another key, or change its models under API keys.`
  throw new AppError('permission_denied', message, {
    details: { field, reason: 'key_models', model: refused, allowed_models: allowed },
  })
}

const NO_LIST: readonly string[] = []

function isAllowed(slug: string, allowed: readonly string[]): boolean {
  return allowed.some((pattern) => {
    return pattern.endsWith('/*') ? slug.startsWith(pattern.slice(0, -1)) : pattern === slug
  })
}

/** Which field of the body brought a model in; `model` for what a chain, preset or alias stands for. */
function findField(slug: string, { models }: Asked): string {
  const index = models?.findIndex((name) => name.toLowerCase() === slug) ?? -1
  return index < 0 ? 'model' : `models[${index}]`
}
