import type { ReactNode } from 'react'
import { CopyButton } from '@/components/ui/copy-button'

/** As much of a syntax tree as is needed to read its words. */
type TextNode = {
  value?: string
  children?: readonly TextNode[]
  properties?: Record<string, unknown>
}

/** A block of code under the name of its language, with a button that copies it. */
export function CodeFigure({ node, children }: { node: TextNode | undefined; children: ReactNode }) {
  const code = node ? readText(node).replace(/\n$/, '') : ''
  const language = readLanguage(node?.children?.[0])
  return (
    <figure className="my-3 min-w-0 overflow-hidden rounded-lg border bg-code">
      <figcaption className="flex h-8 items-center justify-between gap-2 border-b pr-1 pl-3 font-mono text-2xs text-muted-foreground">
        {language}
        <CopyButton value={code} label={`${language} code`} />
      </figcaption>
      <pre
        tabIndex={0}
        role="region"
        aria-label={`${language} code`}
        className="overflow-x-auto px-3.5 py-3 font-mono text-xs leading-5 focus-visible:-outline-offset-2"
      >
        {children}
      </pre>
    </figure>
  )
}

function readText({ value, children }: TextNode): string {
  return value ?? (children ?? []).map(readText).join('')
}

function readLanguage(code: TextNode | undefined): string {
  const classes = code?.properties?.className
  const names = Array.isArray(classes) ? classes.map(String) : []
  return names.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? 'text'
}
