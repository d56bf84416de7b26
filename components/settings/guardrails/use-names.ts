import { useQuery } from '@tanstack/react-query'
import { modelQueries } from '@/lib/client/models'
import type { GuardrailObject } from '@/lib/schemas/guardrails'
import type { NameOf } from './describe-guardrail'

/** What the models and providers in guardrails are called; asked for only where one names some, and the slug until it is known. */
export function useNames(guardrails: readonly GuardrailObject[] = []): NameOf {
  const enabled = guardrails.some(
    (one) => one.allowed_models ?? one.ignored_models ?? one.allowed_providers ?? one.ignored_providers,
  )
  const models = useQuery({ ...modelQueries.all(), enabled })
  const providers = useQuery({ ...modelQueries.providers(), enabled })
  const names = new Map([
    ...(models.data ?? []).flatMap(({ id, canonical_slug: canonical, name }): [string, string][] => [
      [canonical, name],
      [id, name],
    ]),
    ...(providers.data ?? []).map(({ slug, name }): [string, string] => [slug, name]),
  ])
  return (slug) => names.get(slug) ?? slug
}
