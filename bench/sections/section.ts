import type { CleanupStack } from '@/server/start/cleanup-stack'
import type { Books } from '../report/books'
import type { Timing } from '../measure/measure-point'
import type { Stack } from '../stack/start-stack'

/** One target of the product, and whether this run meets it. */
export type Verdict = {
  figure: string
  /** `≤ 1.6 × floor` */
  target: string
  /** The figure, or why there is none. */
  measured: string
  /** Null: not measured. */
  isMet: boolean | null
}

export type Table = { head: readonly string[]; rows: readonly (readonly string[])[] }

export type SectionResult = {
  tables: readonly Table[]
  verdicts: readonly Verdict[]
  /** What a reader of the tables must know, a sentence each. */
  notes: readonly string[]
  /** The same for machines. */
  data: unknown
}

/** What a section measures with. */
export type Bench = {
  root: string
  stack: Stack
  timing: Timing
  /** How often a point is measured at most when others disturb it. */
  tries: number
  /** How long a point waits at most until nobody else is busy. */
  waitMs: number
  soakMinutes: number
  /** What has to be in the ledger at the end. */
  books: Books
  cleanup: CleanupStack
  signal: AbortSignal
  progress: (step: string) => void
}

export type Section = {
  /** What `--only` takes. */
  name: string
  title: string
  /** Too long for every run: only when it is asked for. */
  isOnRequest?: boolean
  measure: (bench: Bench) => Promise<SectionResult>
}
