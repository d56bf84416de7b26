import type { AuditEventObject } from '@/lib/schemas/audit-log'

/** Who made a change, and what they used where that was not the browser. */
export function describeActor(actor: AuditEventObject['actor']): { name: string; note: string | null } {
  const person = actor.name ?? actor.email
  switch (actor.kind) {
    case 'person':
      return { name: person ?? 'Somebody who left', note: actor.name === null ? null : actor.email }
    case 'key':
      return { name: actor.key?.name ?? 'A management key', note: actor.key?.label ?? null }
    case 'operator':
      return { name: 'Operator', note: 'runs this server' }
    case 'command':
      return { name: 'Operator', note: 'from the command line' }
  }
}

/**
 * `limit: 5 · disabled: true`; fields of which only the names are kept come last. What the target is called is said
 * beside it, so a name that is the same is left out.
 */
export function describeDetails(event: Record<string, unknown>, target: string | null): string {
  const { other_fields: others, ...details } = event
  const known = Object.entries(details)
    .filter(([name, value]) => name !== 'name' || (value !== null && value !== target))
    .map(([name, value]) => `${name.replaceAll('_', ' ')}: ${toText(value)}`)
  const rest = Array.isArray(others) && others.length > 0 ? [`also set: ${others.map(toText).join(', ')}`] : []
  return [...known, ...rest].join(' · ').replaceAll('_', ' ')
}

function toText(value: unknown): string {
  if (value === null) return 'none'
  if (Array.isArray(value)) return value.map(toText).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
