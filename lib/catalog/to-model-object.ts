import { formatNanosAsUsd, formatPicosAsUsd } from '@/lib/core/money'
import type { ModelEndpointObject, ModelObject, ProviderObject } from '@/lib/schemas/models'
import type { EndpointReport } from '@/lib/endpoint-stats'
import type { Catalog, CatalogEndpoint, CatalogModel, CatalogProvider } from './catalog'

/** A model as `GET /models` shows it; its price is that of its cheapest endpoint. */
export function toModelObject(catalog: Catalog, model: CatalogModel): ModelObject {
  const endpoints = catalog.endpointsOf(model.slug)
  const [cheapest] = endpoints
  return {
    id: model.slug,
    canonical_slug: model.canonicalSlug,
    hugging_face_id: model.huggingFaceId,
    name: model.name,
    created: toUnixSeconds(model.releasedAt),
    description: model.description,
    context_length: model.contextLength,
    architecture: toArchitecture(model),
    pricing: cheapest ? toPricing(cheapest) : { prompt: '0', completion: '0', request: '0', image: '0' },
    top_provider: {
      context_length: cheapest?.contextLength ?? null,
      max_completion_tokens: cheapest?.maxCompletionTokens ?? null,
      // We put no moderation in front of a provider.
      is_moderated: false,
    },
    per_request_limits: null,
    supported_parameters: [...model.supportedParameters],
    default_parameters: null,
    supported_voices: null,
    knowledge_cutoff: model.knowledgeCutoff,
    expiration_date: model.expirationDate,
    providers: [...new Set(endpoints.map((endpoint) => endpoint.providerSlug))],
    links: { details: `/api/v1/models/${model.slug}/endpoints` },
  }
}

/** `text+image->text`, as the API writes what goes in and what comes out. */
export function toArchitecture(model: CatalogModel): ModelObject['architecture'] {
  return {
    modality: `${model.inputModalities.join('+')}->${model.outputModalities.join('+')}`,
    input_modalities: [...model.inputModalities],
    output_modalities: [...model.outputModalities],
    tokenizer: model.tokenizer,
    instruct_type: model.instructType,
  }
}

export function toUnixSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1_000)
}

/** Exact decimal USD per token; a cache price is there when it differs from the prompt's. */
function toPricing(endpoint: CatalogEndpoint): ModelObject['pricing'] {
  const { cacheReadPicos, cacheWritePicos } = endpoint
  return {
    prompt: formatPicosAsUsd(endpoint.promptPicos),
    completion: formatPicosAsUsd(endpoint.completionPicos),
    request: formatNanosAsUsd(endpoint.requestNanos),
    image: formatNanosAsUsd(endpoint.imageNanos),
    ...(cacheReadPicos === null ? {} : { input_cache_read: formatPicosAsUsd(cacheReadPicos) }),
    ...(cacheWritePicos === null ? {} : { input_cache_write: formatPicosAsUsd(cacheWritePicos) }),
  }
}

/** One provider's offer of a model. Speed and uptime are null where nothing was measured. */
export function toEndpointObject(
  model: CatalogModel,
  endpoint: CatalogEndpoint,
  report: EndpointReport | undefined,
): ModelEndpointObject {
  return {
    name: `${endpoint.providerName} | ${model.slug}`,
    model_id: model.slug,
    model_name: model.name,
    context_length: endpoint.contextLength,
    pricing: toPricing(endpoint),
    provider_name: endpoint.providerName,
    tag: endpoint.tag,
    quantization: endpoint.quantization,
    max_completion_tokens: endpoint.maxCompletionTokens,
    max_prompt_tokens: null,
    supported_parameters: [...endpoint.supportedParameters],
    supports_tool_choice: toToolChoiceSupport(endpoint.supportedParameters),
    supports_voice_cloning: false,
    ...toMeasurements(report),
    // A provider that charges less for reading and nothing more for writing caches without being asked.
    supports_implicit_caching: endpoint.cacheReadPicos !== null && endpoint.cacheWritePicos === null,
    data_policy: { training: endpoint.trainsOnPrompts, retention_days: endpoint.retentionDays },
  }
}

type Measured =
  'status' | 'uptime_last_5m' | 'uptime_last_30m' | 'uptime_last_1d' | 'latency_last_30m' | 'throughput_last_30m'

const NOT_MEASURED: EndpointReport = {
  status: 0,
  uptimeLast5m: null,
  uptimeLast30m: null,
  uptimeLast1d: null,
  latencyLast30m: null,
  throughputLast30m: null,
}

function toMeasurements(report: EndpointReport = NOT_MEASURED): Pick<ModelEndpointObject, Measured> {
  return {
    status: report.status,
    uptime_last_5m: report.uptimeLast5m,
    uptime_last_30m: report.uptimeLast30m,
    uptime_last_1d: report.uptimeLast1d,
    latency_last_30m: report.latencyLast30m,
    throughput_last_30m: report.throughputLast30m,
  }
}

/** Tools alone mean that the model decides; the other forms need the parameter. */
function toToolChoiceSupport(parameters: readonly string[]): ModelEndpointObject['supports_tool_choice'] {
  const hasChoice = parameters.includes('tool_choice')
  return { auto: parameters.includes('tools'), none: hasChoice, required: hasChoice, function: hasChoice }
}

export function toProviderObject(provider: CatalogProvider): ProviderObject {
  return {
    name: provider.name,
    slug: provider.slug,
    privacy_policy_url: provider.privacyPolicyUrl,
    terms_of_service_url: provider.termsOfServiceUrl,
    status_page_url: provider.statusPageUrl,
    headquarters: provider.headquarters,
    datacenters: provider.datacenters.length > 0 ? [...provider.datacenters] : null,
  }
}
