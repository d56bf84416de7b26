'use client'

import { useMemo, useState } from 'react'
import { cn } from './cn'
import { CopyButton } from './copy-button'
import { highlightCode, type CodeLanguage, type CodeToken } from './highlight-code'
import { useTabs } from './use-tabs'

export type CodeSample = {
  label: string
  language: CodeLanguage
  code: string
  /** Lines that contain this text are marked. */
  marked?: string
}

const COLORS: Record<CodeToken['kind'], string | undefined> = {
  plain: undefined,
  comment: 'text-code-comment',
  string: 'text-code-string',
  number: 'text-code-number',
  keyword: 'text-code-keyword',
  property: 'text-code-property',
}

type CodeBlockProps = {
  /** One sample shows its label; several become tabs. */
  samples: readonly [CodeSample, ...CodeSample[]]
  className?: string
}

/** Code with a copy button; the same request in several languages becomes tabs. */
export function CodeBlock({ samples, className }: CodeBlockProps) {
  const [chosen, setChosen] = useState(samples[0].label)
  const current = samples.find((sample) => sample.label === chosen) ?? samples[0]
  const labels = samples.map(({ label }) => label)
  const { tabProps, panelProps } = useTabs(labels, current.label, setChosen)
  return (
    <div className={cn('min-w-0 overflow-hidden rounded-lg border bg-code text-left', className)}>
      <div className="flex h-10 items-center justify-between gap-2 border-b pr-1.5 pl-4">
        {samples.length === 1 ? (
          <span className="truncate text-xs font-medium text-muted-foreground">{current.label}</span>
        ) : (
          <div role="tablist" aria-label="Language" className="flex h-full gap-4 overflow-x-auto">
            {labels.map((label) => (
              <button
                key={label}
                type="button"
                {...tabProps(label)}
                className="border-b-2 border-transparent text-xs font-medium whitespace-nowrap text-muted-foreground transition-colors hover:text-foreground focus-visible:-outline-offset-2 aria-selected:border-brand aria-selected:text-foreground"
              >
                {label}
              </button>
            ))}
          </div>
        )}
        <CopyButton value={current.code} label={`${current.label} code`} />
      </div>
      <div {...(samples.length > 1 && panelProps)}>
        <Code sample={current} />
      </div>
    </div>
  )
}

function findMarkedLines({ code, marked }: CodeSample): number[] {
  if (marked === undefined) return []
  return code.split('\n').flatMap((line, index) => (line.includes(marked) ? [index] : []))
}

function Code({ sample }: { sample: CodeSample }) {
  const tokens = useMemo(() => highlightCode(sample.code, sample.language), [sample])
  return (
    <pre
      tabIndex={0}
      aria-label={`${sample.label} sample`}
      className="overflow-x-auto py-3.5 font-mono text-xs leading-5 focus-visible:-outline-offset-2"
    >
      <code className="relative isolate block w-max min-w-full px-4">
        {findMarkedLines(sample).map((line) => (
          <span
            key={line}
            aria-hidden
            className="absolute inset-x-0 -z-10 h-5 border-l-2 border-brand bg-brand-muted"
            style={{ top: `${line * 1.25}rem` }}
          />
        ))}
        {tokens.map((token, index) => (
          <span key={index} className={COLORS[token.kind]}>
            {token.text}
          </span>
        ))}
      </code>
    </pre>
  )
}
