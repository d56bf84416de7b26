import type { CompiledGuardrail } from './compile-guardrail'
import type { Guard, GuardrailScope, GuardSubject } from './guard'
import { getGuardrailsNow, type OrganizationGuardrails, readGuardrails } from './read-guardrails'

/**
 * What guardrails ask of a request of this key or member; null when none does. Warm, it makes no query, and where an
 * organization has no guardrails it is one look into memory.
 */
export async function readGuard(subject: GuardSubject): Promise<Guard | null> {
  const now = getGuardrailsNow(subject.organizationId)
  const all = now === undefined ? await readGuardrails(subject.organizationId) : now
  return all && composeGuard(all, subject)
}

type Applying = { guardrail: CompiledGuardrail; scope: GuardrailScope }

/** All that apply hold at once: each can only refuse more. */
function composeGuard(all: OrganizationGuardrails, { apiKeyId, userId }: GuardSubject): Guard | null {
  const asked: [string | null | undefined, GuardrailScope][] = [
    [apiKeyId && all.keys.get(apiKeyId), 'key'],
    [userId && all.members.get(userId), 'member'],
    [all.defaultId, 'default'],
  ]
  const applying: Applying[] = []
  for (const [id, scope] of asked) {
    const guardrail = id ? all.guardrails.get(id) : undefined
    if (guardrail && applying.every((other) => other.guardrail !== guardrail)) applying.push({ guardrail, scope })
  }
  if (applying.length === 0) return null
  const address = applying.map(({ guardrail, scope }) => `${scope} ${guardrail.id}`).join()
  const known = all.guards.get(address)
  if (known) return known
  const guard = compose(all.version, applying)
  all.guards.set(address, guard)
  return guard
}

function compose(version: string, applying: readonly Applying[]): Guard {
  const guardrails = applying.map(({ guardrail }) => guardrail)
  return {
    version,
    guardrails: applying.map(({ guardrail: { id, name }, scope }) => ({ id, name, scope })),
    policy: guardrails.flatMap(({ policy }) => policy ?? []),
    userDetectors: guardrails.flatMap(({ userDetectors }) => userDetectors),
    inputDetectors: guardrails.flatMap(({ inputDetectors }) => inputDetectors),
    outputDetectors: guardrails.flatMap(({ outputDetectors }) => outputDetectors),
    hasBudgets: guardrails.some(({ hasBudget }) => hasBudget),
    countsOwnKeys: guardrails.some(({ includesByok }) => includesByok),
  }
}
