import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GuideText } from '@/components/docs/guide-text'
import { PublicPage } from '@/components/marketing/public-page'
import { Alert } from '@/components/ui/alert'
import { isLegalDocument, readLegalDocument } from '@/lib/docs'

type LegalPageProps = { params: Promise<{ document: string }> }

async function findDocument({ params }: LegalPageProps) {
  const { document } = await params
  return isLegalDocument(document) ? readLegalDocument(document) : null
}

export async function generateMetadata(props: LegalPageProps): Promise<Metadata> {
  const found = await findDocument(props)
  return found ? { title: found.title, description: found.lead } : {}
}

export default async function LegalPage(props: LegalPageProps) {
  const found = await findDocument(props)
  if (!found) notFound()
  return (
    <PublicPage title={found.title} lead={found.lead}>
      {!found.isComplete && (
        <Alert title="This page is an outline">
          The operator of this installation has not filled it in yet. What stands in brackets is missing.
        </Alert>
      )}
      <article className="grid gap-5">
        {found.parts.map(
          (part, index) =>
            part.kind === 'text' && <GuideText key={index} markdown={part.markdown} headings={found.headings} />,
        )}
      </article>
    </PublicPage>
  )
}
