'use client'

import { X } from 'lucide-react'
import Link from 'next/link'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import { type CompareChoice, toComparePath } from './compare-choice'
import type { ListedModel } from './listed-model'
import { toShortName } from './listed-model'

/** What is chosen to be compared so far, at the foot of the window; not there while nothing is. */
export function CompareBar({ choice, models }: { choice: CompareChoice; models: readonly ListedModel[] }) {
  const chosen = choice.compared.flatMap((slug) => models.find((model) => model.id === slug) ?? [])
  if (chosen.length === 0) return null
  return (
    <div
      role="region"
      aria-label="Comparison"
      className="sticky bottom-4 z-30 mx-auto flex max-w-full items-center gap-3 rounded-xl border bg-popover p-2 pl-3 shadow-floating"
    >
      <ul className="flex min-w-0 gap-1.5 overflow-x-auto">
        {chosen.map((model) => (
          <li key={model.id}>
            <button
              type="button"
              aria-label={`Remove ${model.name} from the comparison`}
              onClick={() => choice.toggle(model.id)}
              className="flex h-8 items-center gap-1.5 rounded-md bg-secondary px-2 text-xs font-medium whitespace-nowrap hover:bg-accent"
            >
              <BrandLogo slug={model.author} name={model.authorName} className="size-4" />
              <span className="max-w-36 truncate max-sm:sr-only">{toShortName(model)}</span>
              <X aria-hidden className="size-3 text-muted-foreground" />
            </button>
          </li>
        ))}
      </ul>
      <Button variant="ghost" size="sm" className="max-sm:hidden" onClick={choice.clear}>
        Clear
      </Button>
      {chosen.length === 1 ? (
        <span className="px-2 text-xs whitespace-nowrap text-muted-foreground">Choose another one</span>
      ) : (
        <Button asChild size="sm">
          <Link href={toComparePath(chosen.map(({ id }) => id))}>Compare {chosen.length}</Link>
        </Button>
      )}
    </div>
  )
}
