import Link from 'next/link'
import type { ComponentProps } from 'react'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'

type GuideTextProps = { markdown: string; headings: readonly { id: string; text: string }[] }

const WITHIN = /^\/(?!\/)/

function GuideLink({ href = '', children }: ComponentProps<'a'>) {
  const className = 'font-medium text-brand underline decoration-brand/35 underline-offset-3 hover:decoration-brand'
  if (!WITHIN.test(href)) {
    return (
      <a href={href} className={className} rel="noreferrer">
        {children}
      </a>
    )
  }
  return (
    <Link href={href} className={className} prefetch={false}>
      {children}
    </Link>
  )
}

const COMPONENTS: Components = {
  a: ({ href, children }) => <GuideLink href={href}>{children}</GuideLink>,
  p: ({ children }) => <p className="max-w-prose leading-7">{children}</p>,
  ul: ({ children }) => <ul className="grid max-w-prose list-disc gap-2 pl-5 leading-7">{children}</ul>,
  ol: ({ children }) => <ol className="grid max-w-prose list-decimal gap-2 pl-5 leading-7">{children}</ol>,
  code: ({ children }) => (
    <code className="rounded-sm bg-muted px-1 py-0.5 font-mono text-[0.875em] break-words">{children}</code>
  ),
  table: ({ children }) => (
    <div role="region" aria-label="Table" tabIndex={0} className="overflow-x-auto rounded-lg border">
      <table className="w-full border-collapse text-sm">{children}</table>
    </div>
  ),
  th: ({ children }) => (
    <th scope="col" className="border-b bg-muted/50 px-4 py-2 text-left text-xs font-medium text-muted-foreground">
      {children}
    </th>
  ),
  td: ({ children }) => <td className="min-w-40 border-t px-4 py-2.5 align-top leading-6">{children}</td>,
}

/** A piece of a guide's text. Headings of the second level have the anchors that the list beside the text leads to. */
export function GuideText({ markdown, headings }: GuideTextProps) {
  const idOf = (children: unknown): string | undefined => headings.find(({ text }) => text === children)?.id
  return (
    <Markdown
      remarkPlugins={[remarkGfm]}
      components={{
        ...COMPONENTS,
        h2: ({ children }) => (
          <h2 id={idOf(children)} className="mt-4 scroll-mt-24 text-xl font-semibold tracking-tight">
            {children}
          </h2>
        ),
      }}
    >
      {markdown}
    </Markdown>
  )
}
