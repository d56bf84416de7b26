import { Globe, SquareTerminal } from 'lucide-react'
import { Fragment } from 'react'

type ConsentAppProps = {
  kind: 'site' | 'local' | 'headless'
  /** Host of the callback; empty for a program that shows nothing of itself. */
  host: string
}

const SUBTITLES: Readonly<Record<ConsentAppProps['kind'], string>> = {
  site: 'A website',
  local: 'A program on this computer',
  headless: 'You will copy a code into it',
}

/** Who asks: what is certain of a program is only where it is called back. */
export function ConsentApp({ kind, host }: ConsentAppProps) {
  const Icon = kind === 'site' ? Globe : SquareTerminal
  return (
    <div className="flex items-center gap-3 rounded-lg border bg-muted/40 px-4 py-3">
      <span className="grid size-10 shrink-0 place-items-center rounded-md border bg-card">
        <Icon aria-hidden className="size-5 text-brand" />
      </span>
      <div className="grid min-w-0">
        <span className="text-base font-medium wrap-anywhere">
          {kind === 'headless' ? 'A program' : <Host host={host} />}
        </span>
        <span className="text-sm text-muted-foreground">{SUBTITLES[kind]}</span>
      </div>
    </div>
  )
}

/** A long name breaks before a dot rather than within a word, so that it can be read for what it is. */
function Host({ host }: { host: string }) {
  const parts = host.split(/(?=\.)/)
  return parts.map((part, index) => (
    <Fragment key={index}>
      {part}
      {index < parts.length - 1 && <wbr />}
    </Fragment>
  ))
}
