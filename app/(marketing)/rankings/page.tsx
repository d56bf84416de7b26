import type { Metadata } from 'next'
import { PublicPage } from '@/components/marketing/public-page'
import { RankingsView } from '@/components/rankings/rankings-view'
import { RankingViews } from '@/components/rankings/ranking-links'
import { getRankings } from '@/lib/analytics'
import { rankingsQuery } from '@/lib/schemas/rankings'

export const metadata: Metadata = {
  title: 'Rankings',
  description: 'Which models, authors and apps are used most, from real traffic.',
}

type RankingsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RankingsPage({ searchParams }: RankingsPageProps) {
  // A window or category that is none shows the usual ones: this is an address that people pass on, not a form.
  const query = rankingsQuery.safeParse(await searchParams)
  const rankings = await getRankings(query.success ? query.data : { view: 'week' })
  return (
    <PublicPage
      title="Rankings"
      lead="What everybody here uses, counted from real requests. Sums over all accounts, nobody’s own."
      actions={<RankingViews rankings={rankings} />}
    >
      <RankingsView rankings={rankings} />
    </PublicPage>
  )
}
