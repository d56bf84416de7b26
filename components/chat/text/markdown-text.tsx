import type { ReactNode } from 'react'
import Markdown, { type Components } from 'react-markdown'
import rehypeHighlight from 'rehype-highlight'
import remarkGfm from 'remark-gfm'
import { CodeFigure } from './code-figure'
import { MARKDOWN_CLASSES } from './markdown-classes'

/** What languages models write most; a block of another one stays plain. */
const HIGHLIGHT = [rehypeHighlight, { detect: false, ignoreMissing: true }] as const

const COMPONENTS: Components = {
  pre: ({ node, children }) => <CodeFigure node={node}>{children}</CodeFigure>,
  // A model's words must not make a browser call anybody: links wait for a click, images are links.
  a: ({ href, children }) => <OutsideLink href={href}>{children}</OutsideLink>,
  img: ({ src, alt }) => <OutsideLink href={src}>{alt === undefined || alt === '' ? 'image' : alt}</OutsideLink>,
  table: ({ children }) => (
    <div tabIndex={0} role="region" aria-label="Table" className="my-3 overflow-x-auto rounded-lg border">
      <table>{children}</table>
    </div>
  ),
  input: ({ checked }) => (
    <input
      type="checkbox"
      checked={checked}
      readOnly
      disabled
      aria-label={checked ? 'Done' : 'Not done'}
      className="mr-1.5"
    />
  ),
}

/** Markdown as models write it. Raw HTML in it is shown as nothing, and only addresses of the web and of mail become links. */
export function MarkdownText({ text, isPlain = false }: { text: string; isPlain?: boolean }) {
  return (
    <div className={MARKDOWN_CLASSES}>
      <Markdown
        skipHtml
        remarkPlugins={[remarkGfm]}
        rehypePlugins={isPlain ? [] : [[HIGHLIGHT[0], HIGHLIGHT[1]]]}
        components={COMPONENTS}
      >
        {text}
      </Markdown>
    </div>
  )
}

function OutsideLink({ href, children }: { href: unknown; children: ReactNode }) {
  if (typeof href !== 'string' || !/^(?:https?:|mailto:)/i.test(href)) return <span>{children}</span>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc">
      {children}
    </a>
  )
}
