import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PublicPage } from '@/components/marketing/public-page'
import { ProviderEndpoints } from '@/components/providers/provider-endpoints'
import { ProviderFacts } from '@/components/providers/provider-facts'
import { ServiceHistory } from '@/components/status/service-history'
import { StateBadge } from '@/components/layout/state-badge'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { listProviders } from '@/lib/analytics'
import { getCatalog } from '@/lib/catalog'
import { formatDecimal } from '@/lib/client/format-decimal'
import { formatPicosAsUsd } from '@/lib/core/money'

type ProviderPageProps = { params: Promise<{ slug: string }> }

/** Metadata and page ask for the same provider. */
const findProvider = cache(async (slug: string) => {
  const providers = await listProviders()
  return providers.find(({ provider }) => provider.slug === slug) ?? null
})

export async function generateMetadata({ params }: ProviderPageProps): Promise<Metadata> {
  const found = await findProvider((await params).slug)
  return found
    ? { title: found.provider.name, description: `${found.modelCount} models served by ${found.provider.name}.` }
    : {}
}

export default async function ProviderPage({ params }: ProviderPageProps) {
  const [found, catalog] = await Promise.all([findProvider((await params).slug), getCatalog()])
  if (!found) notFound()
  const { provider, endpoints, service, days } = found
  const links = [
    { label: 'Privacy', href: provider.privacyPolicyUrl },
    { label: 'Terms', href: provider.termsOfServiceUrl },
    { label: 'Status', href: provider.statusPageUrl },
  ]
  return (
    <PublicPage
      title={
        <span className="flex items-center gap-3">
          <BrandLogo slug={provider.slug} name={provider.name} className="size-7" />
          {provider.name}
        </span>
      }
      lead={
        <>
          In routing preferences: <code className="font-mono text-sm text-foreground">{provider.slug}</code>
        </>
      }
    >
      <ProviderFacts {...provider} modelCount={found.modelCount} links={links} />
      {service && (
        <Card>
          <CardHeader>
            <CardTitle>Last 90 days</CardTitle>
            <CardDescription>
              {service.uptime === null
                ? 'No requests.'
                : `${formatDecimal(service.uptime, 2)} % of the attempts here succeeded.`}
            </CardDescription>
            <CardAction>
              <StateBadge state={service.state} />
            </CardAction>
          </CardHeader>
          <CardContent>
            <ServiceHistory days={days} history={service.history} />
          </CardContent>
        </Card>
      )}
      <Card>
        <CardHeader>
          <CardTitle>Models</CardTitle>
          <CardDescription>
            Cheapest answers first. Prices are the provider’s own, and you pay exactly these.
          </CardDescription>
        </CardHeader>
        <ProviderEndpoints
          endpoints={endpoints.map((endpoint) => ({
            modelSlug: endpoint.modelSlug,
            modelName: catalog.findModel(endpoint.modelSlug)?.name ?? endpoint.modelSlug,
            tag: endpoint.tag,
            contextLength: endpoint.contextLength,
            promptUsd: formatPicosAsUsd(endpoint.promptPicos),
            completionUsd: formatPicosAsUsd(endpoint.completionPicos),
            quantization: endpoint.quantization,
            trainsOnPrompts: endpoint.trainsOnPrompts,
            retentionDays: endpoint.retentionDays,
          }))}
        />
      </Card>
    </PublicPage>
  )
}
