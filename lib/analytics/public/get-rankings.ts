import { getCatalog } from '@/lib/catalog'
import type { Rankings, RankingView } from '@/lib/schemas/rankings'
import { rankModels, VIEW_DAYS } from './rank-models'
import { readRankingDays } from './read-ranking-days'
import { listTopApps, listTopCategories } from './read-top-lists'

const DAY_MS = 86_400_000

/** Which models and programs were used most, over all accounts. A category nobody named has empty lists. */
export async function getRankings(input: { view: RankingView; category?: string | undefined }): Promise<Rankings> {
  const { view, category } = input
  const [catalog, rows, apps, categories] = await Promise.all([
    getCatalog(),
    readRankingDays(category ?? ''),
    listTopApps(VIEW_DAYS[view]),
    listTopCategories(),
  ])
  const ranked = rankModels({
    rows,
    view,
    todayMs: Math.floor(Date.now() / DAY_MS) * DAY_MS,
    nameOf: (model) => catalog.findModel(model)?.name ?? model,
  })
  return { view, category: category ?? null, ...ranked, apps, categories }
}
