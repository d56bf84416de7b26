import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { chatQueries } from '@/lib/client/chats'

/** A search goes on by itself until it has found so many, or has asked so often. */
const FOUND_ENOUGH = 20
const PAGES_BY_ITSELF = 20

/** The person's chats, or those that hold what is searched for; a search looks through older ones by itself for a while. */
export function useChatList(search: string) {
  const list = useInfiniteQuery(chatQueries.list(search))
  const chats = list.data?.pages.flatMap((page) => page.data) ?? []
  const pages = list.data?.pages.length ?? 0
  const { hasNextPage, isFetching, isError, isPlaceholderData, fetchNextPage } = list
  const isOwnData = pages > 0 && !isPlaceholderData
  const goesOn = search !== '' && isOwnData && hasNextPage && chats.length < FOUND_ENOUGH && pages < PAGES_BY_ITSELF
  useEffect(() => {
    if (goesOn && !isFetching && !isError) void fetchNextPage()
  }, [goesOn, isFetching, isError, fetchNextPage])
  return { list, chats, isSearching: goesOn && !isError }
}
