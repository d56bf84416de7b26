import { getCatalog } from '@/lib/catalog'

/** What people call a provider, by its slug; a provider that left the catalogue keeps its slug. */
export async function getProviderNames(): Promise<(slug: string) => string> {
  const { providers } = await getCatalog()
  const names = new Map(providers.map((provider) => [provider.slug, provider.name]))
  return (slug) => names.get(slug) ?? slug
}
