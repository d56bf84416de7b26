import { getDb, getPool } from '@/lib/db'
import { createSharedCache } from '@/lib/shared-state'
import { type CompiledGuardrail, compileGuardrail } from './compile-guardrail'
import type { Guard } from './guard'
import { guardrailRules } from './guardrail-rules'

/** All guardrails of an organization, compiled, and whom they are for. */
export type OrganizationGuardrails = {
  version: string
  guardrails: ReadonlyMap<string, CompiledGuardrail>
  defaultId: string | null
  /** Key id, user id → guardrail id. */
  keys: ReadonlyMap<string, string>
  members: ReadonlyMap<string, string>
  /** Put together so far, by the guardrails in them. */
  guards: Map<string, Guard>
}

const KNOWN_MAX = 5_000

/** Compiled ones of versions that were seen; a new version is another entry's end. */
const known = new Map<string, OrganizationGuardrails>()

const cache = createSharedCache<OrganizationGuardrails>({
  name: 'guardrails',
  loadMany,
  sizeMax: 50_000,
  freshMs: 300,
  staleMs: 1_000,
})

/** The organization's guardrails as they were at most one second ago; null, from memory, for the many that have none. */
export function readGuardrails(organizationId: string): Promise<OrganizationGuardrails | null> {
  return cache.get(organizationId)
}

/** The same without a promise where memory knows it; undefined where it has to be read. */
export function getGuardrailsNow(organizationId: string): OrganizationGuardrails | null | undefined {
  return cache.getNow(organizationId)
}

/** Makes this process see a change at once; the others see it within a second. */
export function forgetGuardrails(organizationId: string): void {
  cache.forget(organizationId)
}

async function loadMany(organizationIds: readonly string[]): Promise<ReadonlyMap<string, OrganizationGuardrails>> {
  const { rows } = await getPool().query<{ organization_id: string; version: string }>({
    name: 'guardrail-state',
    text: 'SELECT organization_id, version::text FROM guardrail_state WHERE organization_id = ANY($1)',
    values: [organizationIds],
  })
  const loaded = await Promise.all(
    rows.map(async ({ organization_id: id, version }) => [id, await loadVersion(id, version)] as const),
  )
  return new Map(loaded)
}

async function loadVersion(organizationId: string, version: string): Promise<OrganizationGuardrails> {
  const before = known.get(organizationId)
  if (before?.version === version) return before
  const [rows, keys, members] = await Promise.all([
    getDb().guardrail.findMany({ where: { organizationId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    getDb().guardrailKey.findMany({ where: { organizationId }, select: { apiKeyId: true, guardrailId: true } }),
    getDb().guardrailMember.findMany({ where: { organizationId }, select: { userId: true, guardrailId: true } }),
  ])
  const compiled = await Promise.all(
    rows.map((row) => compileGuardrail({ ...row, rules: guardrailRules.parse(row.rules) })),
  )
  const loaded: OrganizationGuardrails = {
    version,
    guardrails: new Map(compiled.map((guardrail) => [guardrail.id, guardrail])),
    defaultId: compiled.find(({ isDefault }) => isDefault)?.id ?? null,
    keys: new Map(keys.map(({ apiKeyId, guardrailId }) => [apiKeyId, guardrailId])),
    members: new Map(members.map(({ userId, guardrailId }) => [userId, guardrailId])),
    guards: new Map(),
  }
  if (known.size >= KNOWN_MAX) known.clear()
  known.set(organizationId, loaded)
  return loaded
}
