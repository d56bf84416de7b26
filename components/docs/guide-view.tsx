import Link from 'next/link'
import { CodeBlock } from '@/components/ui/code-block'
import { PageHeader } from '@/components/ui/page-header'
import type { Guide, GuidePart } from '@/lib/docs'
import { GuideText } from './guide-text'

type GuideViewProps = { guide: Guide; previous: PageLink | null; next: PageLink | null }
type PageLink = { href: string; label: string }

/** One guide: text and code in turn, and on wide screens a list of its headings. */
export function GuideView({ guide, previous, next }: GuideViewProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 xl:grid-cols-[minmax(0,1fr)_11rem]">
      <article className="grid min-w-0 content-start gap-5">
        <PageHeader title={guide.title} description={guide.lead} />
        {guide.parts.map((part, index) => (
          <Part key={index} part={part} guide={guide} />
        ))}
        <Neighbours previous={previous} next={next} />
      </article>
      {guide.headings.length > 1 && (
        <nav aria-label="On this page" className="sticky top-22 hidden self-start text-sm xl:grid xl:gap-2">
          <p className="font-medium">On this page</p>
          {guide.headings.map(({ id, text }) => (
            <a key={id} href={`#${id}`} className="rounded-sm text-muted-foreground hover:text-foreground">
              {text}
            </a>
          ))}
        </nav>
      )}
    </div>
  )
}

function Part({ part, guide }: { part: GuidePart; guide: Guide }) {
  if (part.kind === 'text') return <GuideText markdown={part.markdown} headings={guide.headings} />
  return <CodeBlock samples={part.samples} />
}

function Neighbours({ previous, next }: Pick<GuideViewProps, 'previous' | 'next'>) {
  return (
    <nav aria-label="Next and previous" className="mt-6 flex flex-wrap justify-between gap-4 border-t pt-5 text-base">
      {previous ? (
        <Link href={previous.href} className="rounded-sm text-muted-foreground hover:text-foreground">
          ← {previous.label}
        </Link>
      ) : (
        <span />
      )}
      {next && (
        <Link href={next.href} className="rounded-sm font-medium hover:text-brand">
          {next.label} →
        </Link>
      )}
    </nav>
  )
}
