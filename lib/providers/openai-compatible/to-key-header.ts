import type { Quirks } from './quirks'

/** The header that carries the key; none where there is no key. */
export function toKeyHeader(apiKey: string, header: Quirks['keyHeader']): Record<string, string> {
  if (apiKey === '') return {}
  return header === 'api-key' ? { 'api-key': apiKey } : { authorization: `Bearer ${apiKey}` }
}
