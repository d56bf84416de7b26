import { toAuthor, toAuthorName } from '@/lib/core/model-author'
import type { RankedAuthor, RankedModel, Rankings, RankingView } from '@/lib/schemas/rankings'
import type { RankingDay } from './read-ranking-days'

const DAY_MS = 86_400_000
const HISTORY_DAYS = 30
const NAMED_MAX = 8

/** How many days a view looks at, the running one among them. */
export const VIEW_DAYS: Readonly<Record<RankingView, number>> = { day: 1, week: 7, month: 30, trending: 7 }

type RankInput = {
  rows: readonly RankingDay[]
  view: RankingView
  /** The running day, UTC midnight in Unix milliseconds. */
  todayMs: number
  nameOf: (model: string) => string
}

type Ranked = Pick<Rankings, 'since' | 'until' | 'total_tokens' | 'models' | 'authors' | 'history'>

/** Orders models by their tokens in the view's window and compares with the window before. Pure. */
export function rankModels({ rows, view, todayMs, nameOf }: RankInput): Ranked {
  const length = VIEW_DAYS[view]
  const since = toDay(todayMs - (length - 1) * DAY_MS)
  const sinceBefore = toDay(todayMs - (2 * length - 1) * DAY_MS)
  const now = sumByModel(rows.filter(({ day }) => day >= since))
  const before = sumByModel(rows.filter(({ day }) => day >= sinceBefore && day < since))
  const total = [...now.values()].reduce((sum, { tokens }) => sum + tokens, 0)
  const models = [...now].map(([id, { tokens, requests }]): RankedModel => ({
    id,
    name: nameOf(id),
    author: toAuthor(id),
    tokens,
    requests,
    share: toShare(tokens, total),
    previous_tokens: before.get(id)?.tokens ?? 0,
  }))
  const gain = ({ tokens, previous_tokens }: RankedModel): number => tokens - previous_tokens
  const weightOf = view === 'trending' ? gain : ({ tokens }: RankedModel) => tokens
  models.sort((left, right) => weightOf(right) - weightOf(left) || (left.id < right.id ? -1 : 1))
  return {
    since,
    until: toDay(todayMs),
    total_tokens: total,
    models: view === 'trending' ? models.filter((model) => gain(model) > 0) : models,
    authors: rankAuthors(models, total),
    history: drawHistory(rows, todayMs, nameOf),
  }
}

const toDay = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10)
const toShare = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100)

type Sum = { tokens: number; requests: number }

function sumByModel(rows: readonly RankingDay[]): Map<string, Sum> {
  const sums = new Map<string, Sum>()
  for (const { model, tokens, requests } of rows) {
    const sum = sums.get(model) ?? { tokens: 0, requests: 0 }
    sums.set(model, { tokens: sum.tokens + tokens, requests: sum.requests + requests })
  }
  return sums
}

function rankAuthors(models: readonly RankedModel[], total: number): RankedAuthor[] {
  const sums = new Map<string, { name: string; tokens: number }>()
  for (const { id, name, author, tokens } of models) {
    const sum = sums.get(author) ?? { name: author, tokens: 0 }
    // Of a model that is gone the name may be gone too; another one of the author tells it.
    const authorName = sum.name === author ? toAuthorName({ id, name }) : sum.name
    sums.set(author, { name: authorName, tokens: sum.tokens + tokens })
  }
  return [...sums]
    .map(([author, { name, tokens }]) => ({ author, name, tokens, share: toShare(tokens, total) }))
    .sort((left, right) => right.tokens - left.tokens || (left.author < right.author ? -1 : 1))
}

function drawHistory(rows: readonly RankingDay[], todayMs: number, nameOf: RankInput['nameOf']): Rankings['history'] {
  const days = Array.from({ length: HISTORY_DAYS }, (_, index) => toDay(todayMs - (HISTORY_DAYS - 1 - index) * DAY_MS))
  const placeOf = new Map(days.map((day, index) => [day, index]))
  const shown = rows.filter(({ day }) => placeOf.has(day))
  const biggest = [...sumByModel(shown)].sort(([, left], [, right]) => right.tokens - left.tokens)
  const named = new Set(biggest.slice(0, NAMED_MAX).map(([model]) => model))
  const series = new Map<string, number[]>()
  for (const { day, model, tokens } of shown) {
    const id = named.has(model) ? model : 'other'
    const values = series.get(id) ?? days.map(() => 0)
    const place = placeOf.get(day) ?? 0
    values[place] = (values[place] ?? 0) + tokens
    series.set(id, values)
  }
  const ids = [...named, ...(series.has('other') ? ['other'] : [])]
  return {
    days,
    series: ids.map((id) => ({ id, name: id === 'other' ? 'Others' : nameOf(id), tokens: series.get(id) ?? [] })),
  }
}
