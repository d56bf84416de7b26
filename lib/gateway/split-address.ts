/** An installation calls a few paths of a few providers; organizations' own servers come on top. */
const REMEMBERED_MAX = 2_000

type Address = { origin: string; path: string }

const known = new Map<string, Address>()

/** The server and the path of a URL. The same few are called all the time, and taking one apart is not cheap. */
export function splitAddress(url: string): Address {
  const found = known.get(url)
  if (found) return found
  const { origin, pathname, search } = new URL(url)
  const address = { origin, path: `${pathname}${search}` }
  if (known.size >= REMEMBERED_MAX) known.clear()
  known.set(url, address)
  return address
}
