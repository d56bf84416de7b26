/** Details of an event in words: `reason: card tester · before: prompt 0.1, completion 0.2`. */
export function describeValue(details: Record<string, unknown>): string {
  return Object.entries(details)
    .map(([name, value]) => `${toWords(name)}: ${toText(value)}`)
    .join(' · ')
}

const toWords = (name: string): string => name.replaceAll('_', ' ')

function toText(value: unknown): string {
  if (value === null) return 'none'
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  return Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== '0')
    .map(([name, inner]) => `${toWords(name)} ${toText(inner)}`)
    .join(', ')
}
