import { getCatalog } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import type { UpdateGuardrail } from '@/lib/schemas/guardrails'
import { compilePattern } from './content/compile-pattern'

const MODEL_FIELDS = ['allowed_models', 'ignored_models'] as const
const PROVIDER_FIELDS = ['allowed_providers', 'ignored_providers'] as const

/**
 * Checks that what rules name exists and that their patterns can be matched in linear time; gives the models by their
 * canonical slugs. A misspelt entry of a list would shut out everything, or nothing.
 * @throws AppError invalid_request naming the field
 */
export async function checkRules<Change extends Partial<UpdateGuardrail>>(change: Change): Promise<Change> {
  const catalog = await getCatalog()
  const models: Partial<Pick<UpdateGuardrail, 'allowed_models' | 'ignored_models'>> = {}
  for (const field of MODEL_FIELDS) {
    const names = change[field]
    if (!names) continue
    models[field] = [
      ...new Set(names.map((name) => catalog.findModel(name)?.canonicalSlug ?? refuseModel(field, name))),
    ]
  }
  const known = new Set(catalog.providers.map(({ slug }) => slug))
  for (const field of PROVIDER_FIELDS) {
    const unknown = change[field]?.find((slug) => !known.has(slug.toLowerCase().split('/')[0] ?? ''))
    if (unknown !== undefined) throw refuse(field, `There is no provider ${unknown}. GET /api/v1/providers lists them.`)
  }
  change.content_filters?.forEach(({ pattern }, index) =>
    compilePattern({ pattern, field: `content_filters.${index}.pattern` }),
  )
  return { ...change, ...models }
}

function refuseModel(field: string, name: string): never {
  throw refuse(field, `There is no model ${name}. GET /api/v1/models lists them.`)
}

function refuse(field: string, message: string): AppError {
  return new AppError('invalid_request', `Invalid \`${field}\`: ${message}`, {
    details: { field, fields: [{ field, message }] },
  })
}
