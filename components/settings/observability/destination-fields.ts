import type { DestinationKind, DestinationObject } from '@/lib/schemas/observability'

/** What the form holds, as text where people type. */
export type DestinationFields = {
  kind: DestinationKind
  name: string
  address: string
  headers: string
  percent: string
  keyHashes: readonly string[]
  isPrivate: boolean
}

/** The fields of a destination; of a new one without it. */
export function readFields(destination: DestinationObject | null): DestinationFields {
  const headers = Object.entries(destination?.config.headers ?? {})
  return {
    kind: destination?.type ?? 'otel-collector',
    name: destination?.name ?? '',
    address: destination?.config.url ?? destination?.config.endpoint ?? '',
    headers: headers.map(([name, value]) => `${name}: ${value}`).join('\n'),
    percent: String(Math.round((destination?.sampling_rate ?? 1) * 1000) / 10),
    keyHashes: destination?.api_key_hashes ?? [],
    isPrivate: destination?.privacy_mode ?? true,
  }
}

/** What is sent of them. */
export function toBody(fields: DestinationFields) {
  const address = fields.kind === 'webhook' ? { url: fields.address } : { endpoint: fields.address }
  return {
    name: fields.name,
    config: { ...address, headers: readHeaders(fields.headers) },
    sampling_rate: Number(fields.percent) / 100,
    api_key_hashes: fields.keyHashes.length === 0 ? null : [...fields.keyHashes],
    privacy_mode: fields.isPrivate,
  }
}

function readHeaders(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return colon < 0 ? [line.trim(), ''] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
    }),
  )
}
