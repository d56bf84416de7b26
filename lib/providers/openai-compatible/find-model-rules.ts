import type { Quirks, WireParameter } from './quirks'

/** Beyond OpenAI's own fields: sent only to providers that say they know them. */
const EXTRA_PARAMETERS: readonly WireParameter[] = [
  'top_k',
  'min_p',
  'top_a',
  'repetition_penalty',
  'verbosity',
  'prompt_cache_key',
  'prompt_cache_options',
]

/** A provider has so many models at most; names beyond it are somebody's play. */
const REMEMBERED_MAX = 2_000

/** What a provider's peculiarities come to for one of its models. */
export type ModelRules = {
  /** Models that refuse the cache mark get none. */
  quirks: Quirks
  /** Fields that are not sent. */
  dropped: ReadonlySet<string>
  renames: ReadonlyMap<string, string>
}

const rulesByQuirks = new WeakMap<Quirks, Map<string, ModelRules>>()

/** Found out once for each model: it depends on nothing else, and takes a pattern for each peculiarity. */
export function findModelRules(quirks: Quirks, model: string): ModelRules {
  const known = rulesByQuirks.get(quirks) ?? new Map<string, ModelRules>()
  rulesByQuirks.set(quirks, known)
  const found = known.get(model)
  if (found) return found
  const rules = makeRules(quirks, model)
  if (known.size >= REMEMBERED_MAX) known.clear()
  known.set(model, rules)
  return rules
}

function makeRules(quirks: Quirks, model: string): ModelRules {
  const { cacheMark } = quirks
  const isMarkRefused = cacheMark?.field === 'prompt_cache_breakpoint' && !cacheMark.models.test(model)
  return {
    quirks: isMarkRefused ? { ...quirks, cacheMark: null } : quirks,
    dropped: new Set<string>([
      ...EXTRA_PARAMETERS.filter((parameter) => !quirks.extraParameters.includes(parameter)),
      ...quirks.dropParameters,
      ...quirks.dropForModels.flatMap((rule) => (rule.model.test(model) ? rule.parameters : [])),
    ]),
    renames: new Map(Object.entries(quirks.renameParameters)),
  }
}
