import { ChartColumn, Trophy } from 'lucide-react'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { formatUtcDay } from '@/lib/client/format-time'
import type { Rankings } from '@/lib/schemas/rankings'
import { ModelRanking } from './model-ranking'
import { RankingCategories } from './ranking-links'
import { ShareList } from './share-list'
import { UsageHistory } from './usage-history'

const AUTHORS_SHOWN = 8

/** The window in words, `Jun 9 to Jun 15`. */
function describeWindow({ since, until }: Rankings): string {
  const [first, last] = [formatUtcDay(since, 'short'), formatUtcDay(until, 'short')]
  return first === last ? `${first}, UTC, still running` : `${first} to ${last}, UTC, today so far among them`
}

/** What is used most, as models, authors and programs. */
export function RankingsView({ rankings }: { rankings: Rankings }) {
  const { models, authors, apps, history } = rankings
  return (
    <>
      <RankingCategories rankings={rankings} />
      <Card>
        <CardHeader>
          <CardTitle>Tokens per day</CardTitle>
          <CardDescription>The last 30 days, prompts and answers together.</CardDescription>
        </CardHeader>
        <CardContent>
          {history.series.length === 0 ? (
            <EmptyState
              icon={ChartColumn}
              title="No requests in the last 30 days"
              description="The first one that somebody sends draws the first bar."
            />
          ) : (
            <UsageHistory history={history} />
          )}
        </CardContent>
      </Card>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card>
          <CardHeader>
            <CardTitle>{rankings.view === 'trending' ? 'Gaining most' : 'Models'}</CardTitle>
            <CardDescription>{describeWindow(rankings)}. Compared with as many days before.</CardDescription>
          </CardHeader>
          {models.length === 0 ? (
            <EmptyState
              icon={Trophy}
              title="Nothing in this window yet"
              description="Models appear here within a minute after somebody used them."
            />
          ) : (
            <ModelRanking models={models} />
          )}
        </Card>
        <div className="grid gap-5">
          <Card>
            <CardHeader>
              <CardTitle>Authors</CardTitle>
            </CardHeader>
            <CardContent>
              <ShareList
                items={authors
                  .slice(0, AUTHORS_SHOWN)
                  .map(({ author, name, tokens }) => ({ id: author, label: name, tokens }))}
                empty="Nobody’s models were used in this window."
              />
            </CardContent>
          </Card>
          <Card>
            <CardHeader>
              <CardTitle>Apps</CardTitle>
              <CardDescription>Programs that say who they are, of all categories.</CardDescription>
            </CardHeader>
            <CardContent>
              <ShareList
                items={apps.map(({ url, title, tokens }) => ({
                  id: url,
                  tokens,
                  label: (
                    <a
                      href={url}
                      rel="noopener nofollow ugc"
                      className="rounded-sm hover:underline focus-visible:-outline-offset-2"
                    >
                      {title}
                    </a>
                  ),
                }))}
                empty="A program is listed when it sends HTTP-Referer and X-Title with its requests."
              />
            </CardContent>
          </Card>
        </div>
      </div>
    </>
  )
}
