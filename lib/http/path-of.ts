/** The path of an absolute or relative address, as it was sent. Taking an address apart whole costs many times as much. */
export function pathOf(url: string): string {
  const start = url.startsWith('http') ? url.indexOf('/', url.indexOf('//') + 2) : 0
  const query = url.indexOf('?', start)
  return url.slice(start, query === -1 ? undefined : query)
}
