import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { createGuardrailBody, GuardrailObject, previewGuardrailBody } from '@/lib/schemas/guardrails'
import { apiRequest } from './api-client'

const assignedResponse = () => import('@/lib/schemas/guardrails').then((schemas) => schemas.assignedResponse)
const deletedGuardrailResponse = () =>
  import('@/lib/schemas/guardrails').then((schemas) => schemas.deletedGuardrailResponse)
const effectiveGuardrailsResponse = () =>
  import('@/lib/schemas/guardrails').then((schemas) => schemas.effectiveGuardrailsResponse)
const findingListResponse = () => import('@/lib/schemas/guardrails').then((schemas) => schemas.findingListResponse)
const guardrailListResponse = () => import('@/lib/schemas/guardrails').then((schemas) => schemas.guardrailListResponse)
const guardrailResponse = () => import('@/lib/schemas/guardrails').then((schemas) => schemas.guardrailResponse)
const keyAssignmentListResponse = () =>
  import('@/lib/schemas/guardrails').then((schemas) => schemas.keyAssignmentListResponse)
const memberAssignmentListResponse = () =>
  import('@/lib/schemas/guardrails').then((schemas) => schemas.memberAssignmentListResponse)
const previewGuardrailResponse = () =>
  import('@/lib/schemas/guardrails').then((schemas) => schemas.previewGuardrailResponse)
const unassignedResponse = () => import('@/lib/schemas/guardrails').then((schemas) => schemas.unassignedResponse)

export type GuardrailInput = z.input<typeof createGuardrailBody>
export type GuardrailDraft = z.input<typeof previewGuardrailBody>
export type AssignmentKind = 'keys' | 'members'
export type DeletedGuardrail = { guardrail: GuardrailObject; keyHashes: string[]; userIds: string[] }
export type AssignmentChange = { id: string; kind: AssignmentKind; target: string; isAssigned: boolean }

const PATH = '/guardrails'
const LIMIT = 100
const toPath = (id: string) => `${PATH}/${encodeURIComponent(id)}`

export const guardrailQueries = {
  all: () => ['guardrails'] as const,
  list: () =>
    queryOptions({
      queryKey: ['guardrails', 'list'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: PATH, query: { limit: LIMIT }, response: guardrailListResponse, signal })).data,
    }),
  /** Which guardrail every key and every member has. */
  assignments: () =>
    queryOptions({
      queryKey: ['guardrails', 'assignments'],
      queryFn: async ({ signal }) => {
        const query = { limit: LIMIT }
        const [keys, members] = await Promise.all([
          apiRequest({ path: `${PATH}/assignments/keys`, query, response: keyAssignmentListResponse, signal }),
          apiRequest({ path: `${PATH}/assignments/members`, query, response: memberAssignmentListResponse, signal }),
        ])
        return { keys: keys.data, members: members.data }
      },
    }),
  /** What holds for a key or a member, and what is left to them. */
  effective: (subject: { key_hash?: string; user_id?: string }) =>
    queryOptions({
      queryKey: ['guardrails', 'effective', subject],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: `${PATH}/effective`, query: subject, response: effectiveGuardrailsResponse, signal }))
          .data,
    }),
  /** What rules would do before they are saved. */
  preview: (draft: GuardrailDraft) =>
    queryOptions({
      queryKey: ['guardrails', 'preview', draft],
      queryFn: async ({ signal }) => {
        const request = { path: `${PATH}/preview`, body: draft, response: previewGuardrailResponse, signal }
        return (await apiRequest({ method: 'POST', ...request })).data
      },
      placeholderData: (before) => before,
      retry: false,
    }),
  findings: () =>
    queryOptions({
      queryKey: ['guardrails', 'findings'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: `${PATH}/findings`, query: { limit: 20 }, response: findingListResponse, signal }))
          .data,
    }),
}

const refresh = (queryClient: QueryClient) => () => queryClient.invalidateQueries({ queryKey: guardrailQueries.all() })

export const guardrailMutations = {
  /** Creates one, or changes the one with an id. */
  save: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, ...body }: GuardrailInput & { id: string | null }) =>
        apiRequest({
          method: id === null ? 'POST' : 'PATCH',
          path: id === null ? PATH : toPath(id),
          body,
          response: guardrailResponse,
        }),
      onSuccess: refresh(queryClient),
    }),
  remove: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'DELETE', path: toPath(id), response: deletedGuardrailResponse }),
      // Not waited for: the entry goes with the new list, and what it has to say of its end with it.
      onSuccess: () => {
        void refresh(queryClient)()
      },
    }),
  /** Makes a guardrail that was deleted anew, for everybody who had it. Not for one with a budget: what is spent of it is gone. */
  restore: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: async ({ guardrail, keyHashes, userIds }: DeletedGuardrail) => {
        const { createGuardrailBody } = await import('@/lib/schemas/guardrails')
        const body = createGuardrailBody.parse(guardrail)
        const { data } = await apiRequest({ method: 'POST', path: PATH, body, response: guardrailResponse })
        const assign = (kind: AssignmentKind, targets: object) =>
          apiRequest({
            method: 'POST',
            path: `${toPath(data.id)}/assignments/${kind}`,
            body: targets,
            response: assignedResponse,
          })
        if (keyHashes.length > 0) await assign('keys', { key_hashes: keyHashes })
        if (userIds.length > 0) await assign('members', { member_user_ids: userIds })
      },
      onSettled: refresh(queryClient),
    }),
  assign: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: async ({ id, kind, target, isAssigned }: AssignmentChange) => {
        const path = `${toPath(id)}/assignments/${kind}`
        const body = kind === 'keys' ? { key_hashes: [target] } : { member_user_ids: [target] }
        if (isAssigned) await apiRequest({ method: 'POST', path, body, response: assignedResponse })
        else await apiRequest({ method: 'POST', path: `${path}/remove`, body, response: unassignedResponse })
      },
      onSettled: refresh(queryClient),
    }),
}
