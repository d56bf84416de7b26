import { infiniteQueryOptions } from '@tanstack/react-query'
import { apiRequest } from './api-client'

const auditLogResponse = () => import('@/lib/schemas/audit-log').then((schemas) => schemas.auditLogResponse)

export type AuditFilters = { area: string; user_id: string; search: string; from: string; to: string }

/** Days in the address are whole: the last one is included. */
function toQuery({ to, ...filters }: AuditFilters): Record<string, string> {
  const end = to === '' ? '' : new Date(Date.parse(to) + 24 * 60 * 60 * 1000).toISOString()
  return { ...filters, to: end }
}

export const auditQueries = {
  list: (filters: AuditFilters) =>
    infiniteQueryOptions({
      queryKey: ['audit-log', filters],
      queryFn: ({ pageParam, signal }) =>
        apiRequest({
          path: '/audit-log',
          query: { ...toQuery(filters), before: pageParam },
          response: auditLogResponse,
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: ({ next }) => next ?? undefined,
    }),
}

/** Where the same is as a file. */
export function toAuditExportPath(filters: AuditFilters): string {
  const filled = Object.entries(toQuery(filters)).filter(([, value]) => value !== '')
  return `/api/v1/audit-log/export?${new URLSearchParams(filled).toString()}`
}
