import { Columns3, Play } from 'lucide-react'
import Link from 'next/link'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { toAuthor, toAuthorName } from '@/lib/core/model-author'
import type { ModelObject } from '@/lib/schemas/models'
import { toComparePath } from '../compare-choice'
import { ModelBadges } from '../model-badges'

/** Name, slug and what the model is. */
export function ModelHeader({ model }: { model: ModelObject }) {
  const author = toAuthor(model.id)
  return (
    <header className="grid gap-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 items-start gap-3.5">
          <span className="grid size-11 shrink-0 place-items-center rounded-lg border bg-card shadow-raised">
            <BrandLogo slug={author} name={toAuthorName(model)} className="size-6" />
          </span>
          <div className="grid min-w-0">
            <h1 className="text-2xl font-semibold tracking-tight text-balance">{model.name}</h1>
            <div className="flex min-w-0 items-center gap-1 text-muted-foreground">
              <code className="truncate font-mono text-sm">{model.id}</code>
              <CopyButton value={model.id} label="model slug" />
            </div>
          </div>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button asChild variant="outline" size="sm">
            <Link href={toComparePath([model.id])}>
              <Columns3 aria-hidden />
              Compare
            </Link>
          </Button>
          <Button asChild size="sm">
            <a href="#playground">
              <Play aria-hidden />
              Try it
            </a>
          </Button>
        </div>
      </div>
      <p className="max-w-prose text-pretty text-muted-foreground">{model.description}</p>
      <ModelBadges model={model} />
    </header>
  )
}
