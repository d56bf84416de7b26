import Link from 'next/link'
import { LinkTabs } from '@/components/ui/link-tabs'
import { APP_CATEGORIES } from '@/lib/schemas/app-categories'
import type { Rankings, RankingView } from '@/lib/schemas/rankings'

const VIEWS: readonly { view: RankingView; label: string }[] = [
  { view: 'day', label: 'Today' },
  { view: 'week', label: 'Week' },
  { view: 'month', label: 'Month' },
  { view: 'trending', label: 'Trending' },
]

function toAddress({ view, category }: { view: RankingView; category: string | null }): string {
  const query = new URLSearchParams({
    ...(view === 'week' ? {} : { view }),
    ...(category === null ? {} : { category }),
  })
  return query.size === 0 ? '/rankings' : `/rankings?${query.toString()}`
}

/** The window that the ranking looks at. */
export function RankingViews({ rankings: { view, category } }: { rankings: Rankings }) {
  const items = VIEWS.map((item) => ({
    href: toAddress({ view: item.view, category }),
    label: item.label,
    isCurrent: item.view === view,
  }))
  return <LinkTabs label="Window" items={items} />
}

/** What the requests were for. Only categories that somebody named are offered. */
export function RankingCategories({ rankings }: { rankings: Rankings }) {
  const { view, category, categories } = rankings
  // The one that is looked at is there even when the list does not know it yet.
  const slugs = new Set([...categories.map(({ slug }) => slug), ...(category === null ? [] : [category])])
  if (slugs.size === 0) return null
  const choices = [
    { slug: null, label: 'All' },
    ...[...slugs].map((slug) => ({ slug, label: APP_CATEGORIES[slug] ?? slug })),
  ]
  return (
    <nav aria-label="Category" className="flex flex-wrap gap-1.5">
      {choices.map(({ slug, label }) => (
        <Link
          key={label}
          href={toAddress({ view, category: slug })}
          scroll={false}
          aria-current={slug === category ? 'page' : undefined}
          className="rounded-full border px-2.5 py-1 text-sm text-muted-foreground hover:border-input hover:text-foreground aria-[current=page]:border-brand aria-[current=page]:bg-brand-muted aria-[current=page]:text-brand"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
