import * as models from '@openrouter/sdk/models'
import * as operations from '@openrouter/sdk/models/operations'
import type { EndpointCase, Scene } from './endpoint-case'
import { GUARDRAIL_CASES } from './guardrail-cases'
import { EMBEDDING_MODEL, PLAIN_MODEL } from './models'

const chat = { model: PLAIN_MODEL, messages: [{ role: 'user', content: 'Hello' }] }
const response = { model: PLAIN_MODEL, input: 'Hello' }
const message = { model: PLAIN_MODEL, max_tokens: 100, messages: chat.messages }
const preset = (scene: Scene): string => `/presets/${scene.presetSlug}`

const COMPLETIONS: readonly EndpointCase[] = [
  { route: 'POST /chat/completions', schema: models.ChatResult$inboundSchema, auth: 'inference', body: () => chat },
  {
    route: 'POST /chat/completions',
    schema: models.ChatStreamChunk$inboundSchema,
    auth: 'inference',
    body: () => ({ ...chat, stream: true }),
    isStream: true,
  },
  {
    route: 'POST /responses',
    schema: models.OpenResponsesResult$inboundSchema,
    auth: 'inference',
    body: () => response,
  },
  {
    route: 'POST /responses',
    schema: models.StreamEvents$inboundSchema,
    auth: 'inference',
    body: () => ({ ...response, stream: true }),
    isStream: true,
  },
  {
    route: 'POST /embeddings',
    schema: operations.CreateEmbeddingsResponseBody$inboundSchema,
    auth: 'inference',
    body: () => ({ model: EMBEDDING_MODEL, input: ['one', 'two'] }),
  },
]

const CATALOGUE: readonly EndpointCase[] = [
  { route: 'GET /models', schema: models.ModelsListResponse$inboundSchema, auth: 'none' },
  { route: 'GET /models/count', schema: models.ModelsCountResponse$inboundSchema, auth: 'none' },
  { route: 'GET /models/user', schema: models.ModelsListResponse$inboundSchema, auth: 'inference' },
  { route: 'GET /embeddings/models', schema: models.ModelsListResponse$inboundSchema, auth: 'none' },
  {
    route: 'GET /model/{author}/{slug}',
    schema: models.ModelResponse$inboundSchema,
    auth: 'none',
    path: () => `/model/${PLAIN_MODEL}`,
  },
  {
    route: 'GET /models/{author}/{slug}/endpoints',
    schema: operations.ListEndpointsResponse$inboundSchema,
    auth: 'none',
    path: () => `/models/${PLAIN_MODEL}/endpoints`,
  },
  { route: 'GET /endpoints/zdr', schema: operations.ListEndpointsZdrResponse$inboundSchema, auth: 'none' },
  { route: 'GET /providers', schema: operations.ListProvidersResponse$inboundSchema, auth: 'none' },
]

const ACCOUNT: readonly EndpointCase[] = [
  {
    route: 'GET /generation',
    schema: models.GenerationResponse$inboundSchema,
    auth: 'inference',
    path: ({ generationId }) => `/generation?id=${generationId}`,
  },
  {
    route: 'GET /generation/content',
    schema: models.GenerationContentResponse$inboundSchema,
    auth: 'inference',
    path: ({ generationId }) => `/generation/content?id=${generationId}`,
  },
  {
    route: 'POST /auth/keys',
    schema: operations.ExchangeAuthCodeForAPIKeyResponse$inboundSchema,
    auth: 'none',
    body: ({ exchange }) => exchange,
  },
  { route: 'GET /key', schema: operations.GetCurrentKeyResponse$inboundSchema, auth: 'inference' },
  { route: 'GET /auth/key', schema: operations.GetCurrentKeyResponse$inboundSchema, auth: 'inference' },
  { route: 'GET /credits', schema: operations.GetCreditsResponse$inboundSchema, auth: 'inference' },
  { route: 'GET /keys', schema: operations.ListResponse$inboundSchema, auth: 'management' },
  {
    route: 'POST /keys',
    schema: operations.CreateKeysResponse$inboundSchema,
    auth: 'management',
    body: () => ({ name: 'contract', limit: 5, limit_reset: 'monthly' }),
  },
  {
    route: 'GET /keys/{hash}',
    schema: operations.GetKeyResponse$inboundSchema,
    auth: 'management',
    path: ({ keyHash }) => `/keys/${keyHash}`,
  },
  {
    route: 'PATCH /keys/{hash}',
    schema: operations.UpdateKeysResponse$inboundSchema,
    auth: 'management',
    path: ({ keyHash }) => `/keys/${keyHash}`,
    body: () => ({ name: 'renamed', disabled: true }),
  },
  {
    route: 'DELETE /keys/{hash}',
    schema: operations.DeleteKeysResponse$inboundSchema,
    auth: 'management',
    path: ({ keyHash }) => `/keys/${keyHash}`,
  },
  { route: 'GET /activity', schema: models.ActivityResponse$inboundSchema, auth: 'management' },
  { route: 'GET /analytics/meta', schema: operations.GetAnalyticsMetaResponse$inboundSchema, auth: 'management' },
  {
    route: 'POST /analytics/query',
    schema: operations.QueryAnalyticsResponse$inboundSchema,
    auth: 'management',
    body: () => ({ metrics: ['request_count'], dimensions: ['model'] }),
  },
  {
    route: 'POST /auth/keys/code',
    schema: operations.CreateAuthKeysCodeResponse$inboundSchema,
    auth: 'inference',
    body: () => ({ callback_url: 'https://app.example/callback' }),
  },
]

const PRESETS: readonly EndpointCase[] = [
  {
    route: 'POST /presets/{slug}/chat/completions',
    schema: models.CreatePresetFromInferenceResponse$inboundSchema,
    auth: 'inference',
    path: (scene) => `${preset(scene)}/chat/completions`,
    body: () => chat,
  },
  {
    route: 'POST /presets/{slug}/messages',
    schema: models.CreatePresetFromInferenceResponse$inboundSchema,
    auth: 'inference',
    path: (scene) => `${preset(scene)}/messages`,
    body: () => message,
  },
  {
    route: 'POST /presets/{slug}/responses',
    schema: models.CreatePresetFromInferenceResponse$inboundSchema,
    auth: 'inference',
    path: (scene) => `${preset(scene)}/responses`,
    body: () => response,
  },
  { route: 'GET /presets', schema: models.ListPresetsResponse$inboundSchema, auth: 'inference' },
  { route: 'GET /presets/{slug}', schema: models.GetPresetResponse$inboundSchema, auth: 'inference', path: preset },
  {
    route: 'GET /presets/{slug}/versions',
    schema: models.ListPresetVersionsResponse$inboundSchema,
    auth: 'inference',
    path: (scene) => `${preset(scene)}/versions`,
  },
  {
    route: 'GET /presets/{slug}/versions/{version}',
    schema: models.GetPresetVersionResponse$inboundSchema,
    auth: 'inference',
    path: (scene) => `${preset(scene)}/versions/1`,
  },
]

const PROVIDER_KEYS: readonly EndpointCase[] = [
  { route: 'GET /byok', schema: models.ListBYOKKeysResponse$inboundSchema, auth: 'management' },
  {
    route: 'POST /byok',
    schema: models.CreateBYOKKeyResponse$inboundSchema,
    auth: 'management',
    body: () => ({ provider: 'deepseek', key: 'sk-own-provider-key-1234' }),
  },
  {
    route: 'GET /byok/{id}',
    schema: models.GetBYOKKeyResponse$inboundSchema,
    auth: 'management',
    path: ({ providerKeyId }) => `/byok/${providerKeyId}`,
  },
  {
    route: 'PATCH /byok/{id}',
    schema: models.UpdateBYOKKeyResponse$inboundSchema,
    auth: 'management',
    path: ({ providerKeyId }) => `/byok/${providerKeyId}`,
    body: () => ({ name: 'Second account' }),
  },
  {
    route: 'DELETE /byok/{id}',
    schema: models.DeleteBYOKKeyResponse$inboundSchema,
    auth: 'management',
    path: ({ providerKeyId }) => `/byok/${providerKeyId}`,
  },
]

const budget = ({ organizationId }: Scene): string => `/workspaces/${organizationId}/budgets/weekly`

const BUDGETS: readonly EndpointCase[] = [
  {
    route: 'PUT /workspaces/{id}/budgets/{interval}',
    schema: models.UpsertWorkspaceBudgetResponse$inboundSchema,
    auth: 'management',
    path: budget,
    body: () => ({ limit_usd: 1_000, include_byok_in_budgets: false }),
  },
  {
    route: 'GET /workspaces/{id}/budgets/{interval}',
    schema: models.GetWorkspaceBudgetResponse$inboundSchema,
    auth: 'management',
    path: budget,
  },
  {
    route: 'GET /workspaces/{id}/budgets',
    schema: models.ListWorkspaceBudgetsResponse$inboundSchema,
    auth: 'management',
    path: ({ organizationId }) => `/workspaces/${organizationId}/budgets`,
  },
  {
    route: 'DELETE /workspaces/{id}/budgets/{interval}',
    schema: models.DeleteWorkspaceBudgetResponse$inboundSchema,
    auth: 'management',
    path: budget,
  },
]

const MEMBERS: readonly EndpointCase[] = [
  {
    route: 'GET /organization/members',
    schema: operations.ListOrganizationMembersResponseBody$inboundSchema,
    auth: 'management',
  },
]

export const ENDPOINT_CASES: readonly EndpointCase[] = [
  ...MEMBERS,
  ...COMPLETIONS,
  ...CATALOGUE,
  ...PRESETS,
  ...PROVIDER_KEYS,
  ...BUDGETS,
  ...GUARDRAIL_CASES,
  ...ACCOUNT,
]
