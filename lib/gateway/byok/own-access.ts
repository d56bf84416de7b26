import type { OwnKey } from '@/lib/byok'

/** The organization's own credential that an attempt is made with. */
export type OwnAccess = {
  key: OwnKey
  /** Nano-dollars by list price that its own keys used in this UTC month, as known at the plan. */
  monthListNanos: bigint
}
