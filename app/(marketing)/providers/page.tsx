import type { Metadata } from 'next'
import { PublicPage } from '@/components/marketing/public-page'
import { ProviderTable } from '@/components/providers/provider-table'
import { listProviders } from '@/lib/analytics'

export const metadata: Metadata = {
  title: 'Providers',
  description: 'Who serves the models: what they offer, what they do with prompts, and how they did lately.',
}

export default async function ProvidersPage() {
  const providers = await listProviders()
  return (
    <PublicPage
      title="Providers"
      lead={`${providers.length} companies serve the models here. What each does with your prompts, and how its requests went.`}
    >
      <ProviderTable
        providers={providers.map(({ provider: { slug, name, headquarters }, ...facts }) => ({
          slug,
          name,
          headquarters,
          modelCount: facts.modelCount,
          freeCount: facts.freeCount,
          trainsOnPrompts: facts.trainsOnPrompts,
          retentionDays: facts.retentionDays,
          service: facts.service,
        }))}
      />
    </PublicPage>
  )
}
