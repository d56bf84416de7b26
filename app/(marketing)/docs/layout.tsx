import type { ReactNode } from 'react'
import { DocsNav } from '@/components/docs/docs-nav'
import { GUIDES } from '@/lib/docs'

const LINKS = [
  ...GUIDES.map(({ slug, label }) => ({ href: `/docs/${slug}`, label })),
  { href: '/docs/errors', label: 'Errors' },
  { href: '/docs/api', label: 'API reference' },
]

export default function DocsLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-[minmax(0,1fr)] gap-6 px-4 py-8 sm:px-6 lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-10 lg:py-12">
      <div className="lg:sticky lg:top-22 lg:self-start">
        <DocsNav links={LINKS} />
      </div>
      {children}
    </div>
  )
}
