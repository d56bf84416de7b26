import type { ReactNode } from 'react'

type ProviderFactsProps = {
  headquarters: string | null
  datacenters: readonly string[]
  modelCount: number
  /** Pages of the provider's own, where they are known. */
  links: readonly { label: string; href: string | null }[]
}

/** Where a provider sits and where its own words are. */
export function ProviderFacts({ headquarters, datacenters, modelCount, links }: ProviderFactsProps) {
  const known = links.filter((link): link is { label: string; href: string } => link.href !== null)
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-4 lg:grid-cols-4">
      <Fact name="Models">{modelCount}</Fact>
      <Fact name="Based in">{headquarters ?? 'Not known'}</Fact>
      <Fact name="Data centres">{datacenters.length === 0 ? 'Not known' : datacenters.join(', ')}</Fact>
      <Fact name="Its own pages">
        {known.length === 0 ? (
          'No pages known'
        ) : (
          <span className="flex flex-wrap gap-x-3">
            {known.map(({ label, href }) => (
              <a key={label} href={href} rel="noopener" className="rounded-sm text-brand underline underline-offset-2">
                {label}
              </a>
            ))}
          </span>
        )}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-sm text-muted-foreground">{name}</dt>
      <dd className="text-base">{children}</dd>
    </div>
  )
}
