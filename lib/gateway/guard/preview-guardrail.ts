import type { Principal } from '@/lib/auth'
import { checkRules, compileGuardrail, mergeRules, NO_RULES, scanText } from '@/lib/guardrails'
import type { GuardrailPreview, UpdateGuardrail } from '@/lib/schemas/guardrails'
import { previewPolicy } from './preview-policy'

/**
 * What rules would do before they are saved: what they leave of the models, and what they make of a text.
 * @throws AppError invalid_request naming the field that cannot be
 */
export async function previewGuardrail({
  principal,
  text,
  ...draft
}: Partial<UpdateGuardrail> & { principal: Principal; text?: string | undefined }): Promise<GuardrailPreview> {
  const rules = mergeRules(NO_RULES, await checkRules(draft))
  const compiled = await compileGuardrail({
    id: '',
    name: 'This guardrail',
    isDefault: false,
    limitNanos: null,
    includesByok: false,
    rules,
  })
  const { total, eligible, excluded_by } = await previewPolicy({
    principal,
    policy: compiled.policy ? [compiled.policy] : [],
  })
  if (text === undefined) return { total, eligible, excluded_by, text: null }
  const scanned = scanText(text, { detectors: compiled.userDetectors })
  const findings = scanned.findings.map(({ detector: { label, action }, count }) => ({ label, action, matches: count }))
  const tried = { redacted: scanned.isBlocked ? '' : scanned.text, is_blocked: scanned.isBlocked, findings }
  return { total, eligible, excluded_by, text: tried }
}
