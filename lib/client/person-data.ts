import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { deletePersonBody } from '@/lib/schemas/person-data'
import { apiRequest } from './api-client'
import { saveTextFile } from './save-text-file'

const acceptedResponse = () => import('@/lib/schemas/auth').then((schemas) => schemas.acceptedResponse)
const deletionPreviewResponse = () =>
  import('@/lib/schemas/person-data').then((schemas) => schemas.deletionPreviewResponse)
const personDataResponse = () => import('@/lib/schemas/person-data').then((schemas) => schemas.personDataResponse)

export const personDataQueries = {
  /** What would be lost with the account, and what stands in the way. */
  deletion: () =>
    queryOptions({
      queryKey: ['security', 'deletion'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/me/deletion', response: deletionPreviewResponse, signal })).data,
    }),
}

export const personDataMutations = {
  exportData: () =>
    mutationOptions({
      mutationFn: async () => {
        const data = await apiRequest({ path: '/me/export', response: personDataResponse })
        const text = JSON.stringify(data, null, 2)
        saveTextFile({ name: `causeway-${data.exported_at.slice(0, 10)}.json`, text, type: 'application/json' })
      },
    }),
  deleteAccount: () =>
    mutationOptions({
      mutationFn: (body: z.input<typeof deletePersonBody>) =>
        apiRequest({ method: 'POST', path: '/me/deletion', body, response: acceptedResponse }),
    }),
}
