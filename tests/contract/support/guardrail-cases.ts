import * as models from '@openrouter/sdk/models'
import type { EndpointCase, Scene } from './endpoint-case'

const guardrail = ({ guardrailId }: Scene): string => `/guardrails/${guardrailId}`
const rules = {
  name: 'Production',
  allowed_providers: ['openai', 'deepseek'],
  content_filter_builtins: [{ slug: 'email', action: 'redact' }],
  content_filters: [{ pattern: 'project-[a-z]+', action: 'block', label: '[PROJECT]' }],
  limit_usd: 50,
  reset_interval: 'monthly',
}

/** Guardrails and whom they are for, as the official client reads them. */
export const GUARDRAIL_CASES: readonly EndpointCase[] = [
  { route: 'GET /guardrails', schema: models.ListGuardrailsResponse$inboundSchema, auth: 'management' },
  {
    route: 'POST /guardrails',
    schema: models.CreateGuardrailResponse$inboundSchema,
    auth: 'management',
    body: () => rules,
  },
  {
    route: 'GET /guardrails/{id}',
    schema: models.GetGuardrailResponse$inboundSchema,
    auth: 'management',
    path: guardrail,
  },
  {
    route: 'PATCH /guardrails/{id}',
    schema: models.UpdateGuardrailResponse$inboundSchema,
    auth: 'management',
    path: guardrail,
    body: () => ({ enforce_zdr_openai: true, limit_usd: null }),
  },
  ...(['', '/remove'] as const).flatMap((end): EndpointCase[] => [
    {
      route: `POST /guardrails/{id}/assignments/keys${end}`,
      schema: end ? models.BulkUnassignKeysResponse$inboundSchema : models.BulkAssignKeysResponse$inboundSchema,
      auth: 'management',
      path: (scene) => `${guardrail(scene)}/assignments/keys${end}`,
      body: ({ keyHash }) => ({ key_hashes: [keyHash] }),
    },
    {
      route: `POST /guardrails/{id}/assignments/members${end}`,
      schema: end ? models.BulkUnassignMembersResponse$inboundSchema : models.BulkAssignMembersResponse$inboundSchema,
      auth: 'management',
      path: (scene) => `${guardrail(scene)}/assignments/members${end}`,
      body: ({ userId }) => ({ member_user_ids: [userId] }),
    },
  ]),
  {
    route: 'GET /guardrails/{id}/assignments/keys',
    schema: models.ListKeyAssignmentsResponse$inboundSchema,
    auth: 'management',
    path: (scene) => `${guardrail(scene)}/assignments/keys`,
  },
  {
    route: 'GET /guardrails/{id}/assignments/members',
    schema: models.ListMemberAssignmentsResponse$inboundSchema,
    auth: 'management',
    path: (scene) => `${guardrail(scene)}/assignments/members`,
  },
  {
    route: 'GET /guardrails/assignments/keys',
    schema: models.ListKeyAssignmentsResponse$inboundSchema,
    auth: 'management',
  },
  {
    route: 'GET /guardrails/assignments/members',
    schema: models.ListMemberAssignmentsResponse$inboundSchema,
    auth: 'management',
  },
  {
    route: 'DELETE /guardrails/{id}',
    schema: models.DeleteGuardrailResponse$inboundSchema,
    auth: 'management',
    path: guardrail,
  },
]
