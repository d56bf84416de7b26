/** The address of a list's next page, without host; null after the last one. */
export function toNextLink(url: string, nextOffset: number | null): string | null {
  if (nextOffset === null) return null
  const { pathname, searchParams } = new URL(url)
  searchParams.set('offset', String(nextOffset))
  return `${pathname}?${searchParams.toString()}`
}
