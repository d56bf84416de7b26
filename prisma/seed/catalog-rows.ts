import { createId } from '@/lib/core/ids'
import type {
  CatalogAuthor,
  CatalogFileEndpoint,
  CatalogFileModel,
  CatalogFiles,
  CatalogProvider,
} from './catalog-files'

/** A value as PostgreSQL's `jsonb_to_recordset` reads it; integers beyond 2^53 travel as text. */
type Row = Record<string, string | number | boolean | null | string[]>

export type CatalogRows = { authors: Row[]; providers: Row[]; models: Row[]; endpoints: Row[]; prices: Row[] }

/** The provider whose models the operator names in the settings instead of the files. */
const CUSTOM_PROVIDER = 'custom'
const CUSTOM_CONTEXT_TOKENS = 131_072

/**
 * Flattens the catalogue into table rows.
 * @throws Error when an endpoint names an unknown provider, a model an unknown successor, or two models claim the same slug
 */
export function toCatalogRows(files: CatalogFiles, customModels: readonly string[]): CatalogRows {
  const providers = new Map(files.providers.map((provider) => [provider.slug, provider]))
  const authors = [...files.authors, ...toCustomAuthor(customModels, providers.get(CUSTOM_PROVIDER))]
  const rows: CatalogRows = {
    authors: [],
    providers: files.providers.map(toProviderRow),
    models: [],
    endpoints: [],
    prices: [],
  }
  const slugs = new Set<string>()
  for (const author of authors) {
    rows.authors.push({ slug: author.slug, name: author.name })
    for (const model of author.models) {
      claimSlugs(slugs, model)
      addModel(rows, { author, model, providers })
    }
  }
  for (const { slug, successor_slug } of rows.models) checkSuccessor(slugs, { slug, successor: successor_slug })
  return rows
}

function checkSuccessor(slugs: Set<string>, { slug, successor }: { slug: unknown; successor: unknown }): void {
  if (typeof successor !== 'string' || slugs.has(successor)) return
  throw new Error(`${String(slug)} names the successor ${successor}, which is not in the catalogue.`)
}

function claimSlugs(slugs: Set<string>, model: CatalogFileModel): void {
  const names = new Set([model.slug, model.canonicalSlug ?? model.slug, ...model.aliases])
  for (const name of names) {
    if (slugs.has(name)) throw new Error(`The catalogue names ${name} twice; the second time at ${model.slug}.`)
    slugs.add(name)
  }
}

type ModelPlace = { author: CatalogAuthor; model: CatalogFileModel; providers: Map<string, CatalogProvider> }

function addModel(rows: CatalogRows, { author, model, providers }: ModelPlace): void {
  const supported = new Set<string>()
  for (const endpoint of model.endpoints) {
    const provider = providers.get(endpoint.provider)
    if (!provider)
      throw new Error(`${model.slug} names the provider ${endpoint.provider}, which is not in providers.json.`)
    const lacks = new Set(endpoint.lacks)
    const parameters = model.parameters.filter(
      (parameter) => provider.parameters.includes(parameter) && !lacks.has(parameter),
    )
    for (const parameter of parameters) supported.add(parameter)
    const row = toEndpointRow({ model, endpoint, provider, parameters })
    rows.endpoints.push(row)
    rows.prices.push(toPriceRow(String(row.id), endpoint))
  }
  const outputs = model.endpoints.map((endpoint) => endpoint.maxOutput)
  rows.models.push({
    slug: model.slug,
    canonical_slug: model.canonicalSlug ?? model.slug,
    author_slug: author.slug,
    name: model.name,
    description: model.description,
    aliases: model.aliases,
    context_length: Math.max(...model.endpoints.map((endpoint) => endpoint.context)),
    max_completion_tokens: outputs.includes(null) ? null : Math.max(...outputs.map((output) => output ?? 0)),
    input_modalities: model.inputModalities,
    output_modalities: model.outputModalities,
    tokenizer: model.tokenizer,
    instruct_type: model.instructType ?? null,
    supported_parameters: model.parameters.filter((parameter) => supported.has(parameter)),
    hugging_face_id: model.huggingFaceId ?? null,
    knowledge_cutoff: model.knowledgeCutoff ?? null,
    is_reasoning: model.reasoning,
    is_free: model.slug.endsWith(':free'),
    released_at: `${model.created}T00:00:00Z`,
    expiration_date: model.expires ?? null,
    successor_slug: model.successor ?? null,
  })
}

type EndpointPlace = {
  model: CatalogFileModel
  endpoint: CatalogFileEndpoint
  provider: CatalogProvider
  parameters: string[]
}

function toEndpointRow({ model, endpoint, provider, parameters }: EndpointPlace): Row {
  const tag = endpoint.tag ?? provider.slug
  return {
    id: `${tag}:${model.slug}`,
    model_slug: model.slug,
    provider_slug: provider.slug,
    tag,
    provider_model_id: endpoint.model,
    context_length: endpoint.context,
    max_completion_tokens: endpoint.maxOutput,
    quantization: endpoint.quantization,
    supported_parameters: parameters,
    trains_on_prompts: endpoint.trains === undefined ? provider.trains : endpoint.trains,
    retention_days: endpoint.retainsDays === undefined ? provider.retainsDays : endpoint.retainsDays,
  }
}

function toPriceRow(endpointId: string, endpoint: CatalogFileEndpoint): Row {
  return {
    id: createId('price'),
    endpoint_id: endpointId,
    prompt_picos: endpoint.prompt.toString(),
    completion_picos: endpoint.completion.toString(),
    cache_read_picos: endpoint.cacheRead?.toString() ?? null,
    cache_write_picos: endpoint.cacheWrite?.toString() ?? null,
    request_nanos: (endpoint.request ?? 0n).toString(),
    image_nanos: (endpoint.image ?? 0n).toString(),
  }
}

function toProviderRow(provider: CatalogProvider): Row {
  return {
    slug: provider.slug,
    name: provider.name,
    privacy_policy_url: provider.privacyPolicyUrl,
    terms_of_service_url: provider.termsOfServiceUrl,
    status_page_url: provider.statusPageUrl,
    headquarters: provider.headquarters,
    datacenters: provider.datacenters,
  }
}

/** What embedding models for servers of one's own are called; such a server's list does not say which they are. */
const EMBEDDING_NAME = /embed|\bbge-|\be5-|\bgte-|minilm/i

/** Models that the operator serves at a base URL of their own, at no charge: `custom/<name>`. */
function toCustomAuthor(names: readonly string[], provider: CatalogProvider | undefined): CatalogAuthor[] {
  if (!provider || names.length === 0) return []
  return [{ slug: CUSTOM_PROVIDER, name: provider.name, models: names.map((name) => toCustomModel(name, provider)) }]
}

function toCustomModel(name: string, provider: CatalogProvider): CatalogFileModel {
  const embeds = EMBEDDING_NAME.test(name)
  return {
    slug: `${CUSTOM_PROVIDER}/${name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')}`,
    name: `${provider.name}: ${name}`,
    description: `${name}, served by the operator of this installation at an address of their own.`,
    created: '2026-01-01',
    aliases: [],
    inputModalities: embeds ? ['text'] : ['text', 'image'],
    outputModalities: [embeds ? 'embeddings' : 'text'],
    tokenizer: 'Other',
    reasoning: false,
    parameters: embeds ? [] : provider.parameters,
    endpoints: [
      {
        provider: provider.slug,
        model: name,
        prompt: 0n,
        completion: 0n,
        context: CUSTOM_CONTEXT_TOKENS,
        maxOutput: null,
        quantization: null,
      },
    ],
  }
}
