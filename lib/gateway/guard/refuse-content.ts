import { AppError } from '@/lib/core/errors'
import type { Detector, Finding, Guard } from '@/lib/guardrails'

/** The error for a request, or an answer, that a guardrail blocks; it names the rules, never what they found. */
export function refuseContent({
  guard,
  findings,
  direction,
  stuck = new Set(),
}: {
  guard: Guard
  findings: readonly Finding[]
  direction: 'input' | 'output'
  /** What found something that would have to go, where nothing can be taken out: in an address, or a name in a schema. */
  stuck?: ReadonlySet<Detector>
}): AppError {
  const blocking = findings
    .map(({ detector }) => detector)
    .filter((detector) => detector.action === 'block' || stuck.has(detector))
  const patterns = [...new Set(blocking.map(({ label }) => label))]
  const [first] = blocking
  const scope = guard.guardrails.find(({ id }) => id === first?.guardrailId)?.scope
  const what = direction === 'input' ? 'this request' : 'the rest of this answer'
  const fix =
    direction === 'input' ? 'Take that out of what you send' : 'What was shown before is billed. Ask for something else'
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

/** The error for inputs that no guardrail can read. */
export function refuseTokens({ guardrails }: Guard): AppError {
  const names = guardrails.map(({ name }) => name).join(', ')
  const message = `The guardrail ${names} looks into what is sent, and token numbers cannot be read. Send \`input\` as text.`
  return new AppError('guardrail_blocked', message, {
    details: {
      direction: 'input',
      field: 'input',
      guardrail_id: guardrails[0]?.id,
      guardrail_name: guardrails[0]?.name,
    },
  })
}
