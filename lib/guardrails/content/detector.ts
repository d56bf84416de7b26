import type { ContentAction } from '@/lib/schemas/guardrails'

/** Where something was found: UTF-16 positions, the end behind the last. */
export type Span = { start: number; end: number }

/** Finds the first occurrence that begins at `from` or behind it; what stands before it may matter (`\b`). */
export type FindSpan = (text: string, from: number) => Span | null

/** One thing to look for, and what to do about it. */
export type Detector = {
  find: FindSpan
  action: ContentAction
  /** Stands in the place of what is redacted. */
  label: string
  /** Slug of a preset, or `pattern`. */
  kind: string
  guardrailId: string
  guardrailName: string
}
