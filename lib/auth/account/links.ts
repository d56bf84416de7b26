import { getEnv } from '@/lib/env'

/** The absolute address of one of our pages, for an e-mail. */
export function toPageUrl(path: string, query: Readonly<Record<string, string>> = {}): string {
  const url = new URL(path, getEnv().PUBLIC_URL)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}
