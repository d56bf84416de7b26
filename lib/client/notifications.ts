import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { NoticeSettings, updateNoticeRuleBody } from '@/lib/schemas/notifications'
import { apiRequest } from './api-client'
import { optimisticUpdate, showIn } from './optimistic-update'

const noticeRuleResponse = () => import('@/lib/schemas/notifications').then((schemas) => schemas.noticeRuleResponse)
const noticeSettingsResponse = () =>
  import('@/lib/schemas/notifications').then((schemas) => schemas.noticeSettingsResponse)
const noticeWebhookResponse = () =>
  import('@/lib/schemas/notifications').then((schemas) => schemas.noticeWebhookResponse)
const removedNoticeWebhookResponse = () =>
  import('@/lib/schemas/notifications').then((schemas) => schemas.removedNoticeWebhookResponse)
const savedNoticeWebhookResponse = () =>
  import('@/lib/schemas/notifications').then((schemas) => schemas.savedNoticeWebhookResponse)
const testedAddressResponse = () =>
  import('@/lib/schemas/notifications').then((schemas) => schemas.testedAddressResponse)

export type RuleChange = z.input<typeof updateNoticeRuleBody> & { kind: NoticeSettings['rules'][number]['kind'] }

const settingsKey = ['notifications', 'settings'] as const

export const notificationQueries = {
  settings: () =>
    queryOptions({
      queryKey: settingsKey,
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/notifications', response: noticeSettingsResponse, signal })).data,
    }),
}

const refresh = (queryClient: QueryClient) => () => queryClient.invalidateQueries({ queryKey: settingsKey })

export const notificationMutations = {
  /** Shown at once, and taken back when the server refuses. */
  changeRule: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ kind, ...body }: RuleChange) =>
        apiRequest({ method: 'PATCH', path: `/notifications/rules/${kind}`, body, response: noticeRuleResponse }),
      ...optimisticUpdate({
        queryClient,
        shows: ({ kind, email, webhook }: RuleChange) => {
          const change = { ...(email === undefined ? {} : { email }), ...(webhook === undefined ? {} : { webhook }) }
          return [
            showIn<NoticeSettings>(settingsKey, (settings) => ({
              ...settings,
              rules: settings.rules.map((rule) => (rule.kind === kind ? { ...rule, ...change } : rule)),
            })),
          ]
        },
        refreshes: settingsKey,
      }),
    }),
  saveWebhook: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (url: string) =>
        apiRequest({
          method: 'PUT',
          path: '/notifications/webhook',
          body: { url },
          response: savedNoticeWebhookResponse,
        }),
      onSuccess: refresh(queryClient),
    }),
  removeWebhook: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: () =>
        apiRequest({ method: 'DELETE', path: '/notifications/webhook', response: removedNoticeWebhookResponse }),
      onSuccess: refresh(queryClient),
    }),
  enableWebhook: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: () =>
        apiRequest({
          method: 'POST',
          path: '/notifications/webhook/enable',
          body: {},
          response: noticeWebhookResponse,
        }),
      onSuccess: refresh(queryClient),
    }),
  testWebhook: () =>
    mutationOptions({
      mutationFn: async () => {
        const path = '/notifications/webhook/test'
        return (await apiRequest({ method: 'POST', path, body: {}, response: testedAddressResponse })).data
      },
    }),
}
