import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

type SectionProps = { id?: string; title: ReactNode; lead?: ReactNode; children: ReactNode; className?: string }

/** One band of the home page: a heading, a sentence, and what it is about. */
export function Section({ id, title, lead, children, className }: SectionProps) {
  return (
    <section id={id} className={cn('scroll-mt-14 border-t', className)}>
      <div className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-9 px-4 py-16 sm:px-6 sm:py-22">
        <header className="grid max-w-2xl gap-2.5">
          <h2 className="text-[1.75rem] leading-9 font-semibold tracking-[-0.03em]">{title}</h2>
          {lead !== undefined && <p className="text-lg text-pretty text-muted-foreground">{lead}</p>}
        </header>
        {children}
      </div>
    </section>
  )
}
