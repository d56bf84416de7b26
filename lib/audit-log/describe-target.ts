import { z } from 'zod'

const text = z.string().min(1)
const named = z.object({
  name: text.optional().catch(undefined),
  label: text.optional().catch(undefined),
  email: text.optional().catch(undefined),
  slug: text.optional().catch(undefined),
  id: text.optional().catch(undefined),
  hash: text.optional().catch(undefined),
})
const envelope = z.object({ data: named.optional().catch(undefined) }).catch({})

export type Target = { target: string | null; targetId: string | null }

/**
 * What a request was about, as people know it and by its id: from the answer, else from the address (`/keys/{hash}`).
 * A listing of answers names nothing.
 */
export function describeTarget({ params, result }: { params: unknown; result: unknown }): Target {
  const answer = typeof result === 'object' && result !== null ? result : {}
  const { name, label, email, slug, id, hash } = envelope.parse(answer).data ?? named.catch({}).parse(answer)
  const [target, targetId] = [name ?? label ?? email ?? slug, id ?? hash ?? slug ?? readLastInPath(params)]
  return { target: target ?? null, targetId: targetId ?? null }
}

function readLastInPath(params: unknown): string | undefined {
  return Object.values(z.record(z.string(), z.string()).catch({}).parse(params)).at(-1)
}
