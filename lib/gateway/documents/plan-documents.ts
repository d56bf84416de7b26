import type { Principal } from '@/lib/auth'
import { getCatalog } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import { readPrincipalGuard } from '../guard/read-principal-guard'
import { getRouteHealth } from '../health'
import { planAttempts, type PlannedAttempts, requireAttempts } from '../plan-attempts'
import { resolveModels } from '../resolve/resolve-models'
import { listConfiguredProviders } from '../resolve-provider'

/** What models are called in the catalogue that turn files into text. */
const MODALITY = 'document'
const NO_OWN_KEYS: ReadonlySet<string> = new Set()

/**
 * Who recognises scanned pages: the catalogue's models for documents. Of the request's preferences those about data hold
 * for the document too; who answers the chat is another question.
 * @throws AppError invalid_request where no configured provider does it, no_endpoints where its data policy is too weak
 */
export async function planDocuments({
  principal,
  preferences: asked,
}: {
  principal: Principal
  preferences: ProviderPreferences
}): Promise<{ model: string; attempts: PlannedAttempts }> {
  const name = await findDocumentModel()
  if (name === null) throw notConfigured()
  const { data_collection, zdr, max_price } = asked
  const { models, preferences } = await resolveModels({
    organizationId: principal.organizationId,
    name,
    provider: { data_collection, zdr, max_price },
    guard: await readPrincipalGuard(principal),
  })
  const plan = planAttempts(
    {
      models,
      needs: {
        configuredProviders: listConfiguredProviders(),
        parameters: [],
        promptTokensMin: 0,
        completionTokens: null,
      },
      preferences,
      health: getRouteHealth(),
      stickyEndpointId: null,
      ownKeyProviders: NO_OWN_KEYS,
      random: Math.random,
    },
    { input: ['file'], output: MODALITY },
  )
  return { model: name, attempts: requireAttempts(plan) }
}

/** The model that recognises documents at a provider that this installation can call; null when there is none. */
async function findDocumentModel(): Promise<string | null> {
  const { models, endpointsOf } = await getCatalog()
  const configured = listConfiguredProviders()
  const able = models.find(
    ({ slug, outputModalities }) =>
      outputModalities.includes(MODALITY) && endpointsOf(slug).some(({ providerSlug }) => configured.has(providerSlug)),
  )
  return able?.slug ?? null
}

function notConfigured(): AppError {
  return new AppError(
    'invalid_request',
    '`plugins`: the file-parser engine mistral-ocr cannot be used: this installation has no provider that recognises scanned pages. Use "pdf-text" or "native", or send the pages as images.',
    { details: { field: 'plugins' } },
  )
}
