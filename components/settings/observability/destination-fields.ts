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

/** A destination that is not there yet: every request, without what it says. */
const NEW_DESTINATION: DestinationFields = {
  kind: 'otel-collector',
  name: '',
  address: '',
  headers: '',
  percent: '100',
  keyHashes: [],
  isPrivate: true,
}

/** The fields of a destination; of a new one without it. */
export function readFields(destination: DestinationObject | null): DestinationFields {
  if (!destination) return NEW_DESTINATION
  const { config, type, name, sampling_rate: rate, api_key_hashes: keyHashes, privacy_mode: isPrivate } = destination
  const headers = Object.entries(config.headers)
  return {
    kind: type,
    name,
    address: config.url ?? config.endpoint ?? '',
    headers: headers.map(([header, value]) => `${header}: ${value}`).join('\n'),
    percent: String(Math.round(rate * 1000) / 10),
    keyHashes: keyHashes ?? [],
    isPrivate,
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
