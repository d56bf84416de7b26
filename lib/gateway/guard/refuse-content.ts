import { AppError } from '@/lib/core/errors'
import type { Finding, Guard } from '@/lib/guardrails'

/** The error for a request, or an answer, that a guardrail blocks; it names the rules, never what they found. */
export function refuseContent({
  guard,
  findings,
  direction,
}: {
  guard: Guard
  findings: readonly Finding[]
  direction: 'input' | 'output'
}): AppError {
  const blocking = findings.filter(({ detector }) => detector.action === 'block').map(({ detector }) => detector)
  const patterns = [...new Set(blocking.map(({ label }) => label))]
  const [first] = blocking
  const scope = guard.guardrails.find(({ id }) => id === first?.guardrailId)?.scope
  const what = direction === 'input' ? 'this request' : 'the rest of this answer'
  const fix =
    direction === 'input' ? 'Take that out of the messages' : 'What was shown before is billed. Ask for something else'
  const message = `The guardrail ${first?.guardrailName ?? ''} blocks ${what}: it contains ${patterns.join(', ')}. ${fix}, or ask an admin about the guardrail.`
  return new AppError('guardrail_blocked', message, {
    details: {
      patterns,
      direction,
      guardrail_id: first?.guardrailId,
      guardrail_name: first?.guardrailName,
      guardrail_scope: scope,
    },
  })
}
