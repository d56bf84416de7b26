import { Button } from '@/components/ui/button'

type ShowMoreProps = {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
  label: 'Show more' | 'Show older'
}

/** Fetches the next page of a list; nothing where there is none. */
export function ShowMore({ list, label }: ShowMoreProps) {
  if (!list.hasNextPage) return null
  return (
    <Button
      variant="outline"
      className="justify-self-center"
      isLoading={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      {label}
    </Button>
  )
}
