const DAY_MS = 86_400_000

const AGES = [
  { label: 'Today', days: 0 },
  { label: 'Yesterday', days: 1 },
  { label: 'Last 7 days', days: 7 },
  { label: 'Last 30 days', days: 30 },
] as const

type AgeGroup<Item> = { label: string; items: Item[] }

/** Rows that come newest first, under how long ago they were used, by the reader's own days. */
export function groupByAge<Item extends { updated_at: string }>(rows: readonly Item[], now: Date): AgeGroup<Item>[] {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime()
  const groups: AgeGroup<Item>[] = []
  for (const row of rows) {
    const at = Date.parse(row.updated_at)
    const label = AGES.find(({ days }) => at >= midnight - days * DAY_MS)?.label ?? 'Older'
    const group = groups.at(-1)
    if (group?.label === label) group.items.push(row)
    else groups.push({ label, items: [row] })
  }
  return groups
}
