import type { ReactNode } from 'react'
import { PageHeader } from '@/components/ui/page-header'

type PublicPageProps = { title: ReactNode; lead: ReactNode; actions?: ReactNode; children: ReactNode }

/** A page that everybody may read: a head, and what it is about below it. */
export function PublicPage({ title, lead, actions, children }: PublicPageProps) {
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-[minmax(0,1fr)] content-start gap-7 px-4 py-8 sm:px-6 lg:py-12">
      <PageHeader title={title} description={lead} actions={actions} />
      {children}
    </div>
  )
}
