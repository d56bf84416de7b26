import { Skeleton } from '@/components/ui/skeleton'

const CARDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Has the size of the cards that follow, so that nothing jumps. */
export function ModelsSkeleton() {
  return (
    <>
      <p role="status" className="text-sm text-muted-foreground">
        Loading models …
      </p>
      <div className="grid gap-3 md:grid-cols-2">
        {CARDS.map((card) => (
          <Skeleton key={card} className="h-46 rounded-lg" />
        ))}
      </div>
    </>
  )
}
