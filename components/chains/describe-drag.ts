type Item = { id: string; name: string }
type DragEvent = { active: { id: string | number }; over: { id: string | number } | null }

/** What a screen reader is told while something of a list is moved. */
export function describeDrag(items: readonly Item[]) {
  const nameOf = (id: string | number) => items.find((item) => item.id === id)?.name ?? ''
  const place = (id: string | number | undefined) => {
    const index = items.findIndex((item) => item.id === id)
    return index === -1 ? '' : `position ${index + 1} of ${items.length}`
  }
  return {
    onDragStart: ({ active }: Pick<DragEvent, 'active'>) => `Picked up ${nameOf(active.id)}, ${place(active.id)}.`,
    onDragOver: ({ active, over }: DragEvent) => `${nameOf(active.id)} is at ${place(over?.id)}.`,
    onDragEnd: ({ active, over }: DragEvent) => `${nameOf(active.id)} was dropped at ${place(over?.id)}.`,
    onDragCancel: ({ active }: Pick<DragEvent, 'active'>) => `Moving ${nameOf(active.id)} was cancelled.`,
  }
}
