import { getCatalog } from '@/lib/catalog'
import { ZDR_GROUPS } from '@/lib/schemas/guardrails'
import type { GuardrailRules } from './guardrail-rules'
import { compilePattern } from './content/compile-pattern'
import type { Detector } from './content/detector'
import { getPresetFinder, PRESET_LABELS } from './content/presets'
import type { PolicyRule } from './guard'

const DEFAULT_LABEL = '[REDACTED]'
const INJECTION = 'regex-prompt-injection'

/** A guardrail in the form in which requests meet it. */
export type CompiledGuardrail = {
  id: string
  name: string
  isDefault: boolean
  policy: PolicyRule | null
  userDetectors: readonly Detector[]
  inputDetectors: readonly Detector[]
  outputDetectors: readonly Detector[]
  hasBudget: boolean
  includesByok: boolean
}

type Source = {
  id: string
  name: string
  isDefault: boolean
  limitNanos: bigint | null
  includesByok: boolean
  rules: GuardrailRules
}

/** Prepares a guardrail once per version: patterns are compiled, models looked up. */
export async function compileGuardrail(source: Source): Promise<CompiledGuardrail> {
  const { id, name, isDefault, rules } = source
  const detectors = listDetectors(source)
  const isInjection = ({ kind }: Detector) => kind === INJECTION
  const scansAll = rules.builtins?.some(({ slug, scope }) => slug === INJECTION && scope === 'all_messages') ?? false
  return {
    id,
    name,
    isDefault,
    policy: await compilePolicy({ guardrailId: id, name, rules }),
    userDetectors: detectors,
    inputDetectors: scansAll ? detectors : detectors.filter((detector) => !isInjection(detector)),
    // What a model writes is no attempt to take it over.
    outputDetectors: detectors.filter((detector) => !isInjection(detector)),
    hasBudget: source.limitNanos !== null,
    includesByok: source.limitNanos !== null && source.includesByok,
  }
}

function listDetectors({ id, name, rules }: Source): Detector[] {
  const of = { guardrailId: id, guardrailName: name }
  const builtins = (rules.builtins ?? []).map(({ slug, action }) => ({
    ...of,
    find: getPresetFinder(slug),
    action,
    label: PRESET_LABELS[slug],
    kind: slug,
  }))
  const patterns = (rules.patterns ?? []).map(({ pattern, action, label }) => ({
    ...of,
    find: compilePattern({ pattern, field: 'content_filters' }),
    action,
    label: label ?? DEFAULT_LABEL,
    kind: 'pattern',
  }))
  return [...builtins, ...patterns]
}

/** Null when the rules leave nothing out. */
async function compilePolicy({
  guardrailId,
  name,
  rules,
}: {
  guardrailId: string
  name: string
  rules: GuardrailRules
}): Promise<PolicyRule | null> {
  const { findModel } = await getCatalog()
  // A model that the catalogue does not know any more stays shut out, or alone allowed, by the name that was given.
  const toSet = (names: readonly string[] | null) =>
    names && [...new Set(names.flatMap((slug) => [slug, findModel(slug)?.slug ?? slug]))]
  const toSlugs = (slugs: readonly string[] | null) => slugs && slugs.map((slug) => slug.toLowerCase())
  const rule: PolicyRule = {
    guardrailId,
    name,
    allowedModels: toSet(rules.allowedModels),
    ignoredModels: toSet(rules.ignoredModels),
    allowedProviders: toSlugs(rules.allowedProviders),
    ignoredProviders: toSlugs(rules.ignoredProviders),
    deniesPaidTraining: rules.paidTraining === false,
    deniesFreeTraining: rules.freeTraining === false,
    deniesPublication: rules.freePublication === false,
    zdrGroups: ZDR_GROUPS.filter((group) => rules.zdr[group]),
    maxPrice: null,
  }
  return leavesNothingOut(rule) ? null : rule
}

function leavesNothingOut(rule: PolicyRule): boolean {
  const lists = [rule.allowedModels, rule.ignoredModels, rule.allowedProviders, rule.ignoredProviders]
  const denies = rule.deniesPaidTraining || rule.deniesFreeTraining || rule.deniesPublication
  return lists.every((list) => list === null) && !denies && rule.zdrGroups.length === 0
}
