import type { z } from 'zod'

/** What the cases of one mount share. */
export type Scene = {
  organizationId: string
  inferenceKey: string
  managementKey: string
  /** A key that exists beside them, by its public hash. */
  keyHash: string
  generationId: string
  presetSlug: string
  providerKeyId: string
  userId: string
  guardrailId: string
  /** What gives a program its key, once. */
  exchange: { code: string; code_verifier: string; code_challenge_method: string }
}

export type EndpointCase = {
  /** As the API document names it. */
  route: string
  /** The official client's own schema of the answer. */
  schema: z.ZodType
  auth: 'inference' | 'management' | 'none'
  path?: (scene: Scene) => string
  body?: (scene: Scene) => unknown
  /** The answer is a stream, each of whose events has the schema. */
  isStream?: boolean
}
