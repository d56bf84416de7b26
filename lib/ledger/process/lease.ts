import { runQuery } from '../run-query'

/** How long the database keeps a silent process's slices for it, by the database's clock. */
export const LEASE_MS = 8_000
/** A process stops trusting its own lease this much before the database would. */
const SAFETY_MS = 1_500
const RENEW_TIMEOUT_MS = 3_000

/** One registered run of this process. A new one begins when a lease is lost, and slices of the old one are void. */
export interface Identity {
  readonly number: bigint
  /** Number of the last flush known to be committed. */
  sequence: bigint
}

/** The lease under which all slices of this process live. */
export class Lease {
  #identity: Identity | null = null
  #validUntilMs = 0
  #renewal: Promise<Identity> | null = null

  constructor(
    private readonly name: string,
    private readonly onLost: () => void,
  ) {}

  get identity(): Identity | null {
    return this.#identity
  }

  /** Whether memory may be trusted: nobody can have declared this process dead yet. */
  isValid(): boolean {
    return this.#identity !== null && performance.now() < this.#validUntilMs
  }

  /** Heartbeat: renews the lease, or registers anew when it is lost or this is the first. Callers share one query. */
  renew(): Promise<Identity> {
    this.#renewal ??= this.#renewNow().finally(() => {
      this.#renewal = null
    })
    return this.#renewal
  }

  /** Gives up an identity that the database does not know (any more). */
  forget(identity: Identity): void {
    if (this.#identity !== identity) return
    this.#identity = null
    this.onLost()
  }

  /** Ends the lease at once, so that everything still set aside can be swept. */
  async end(): Promise<void> {
    const identity = this.#identity
    this.#identity = null
    if (identity) await runQuery({ text: 'SELECT ledger_process_end($1)', values: [identity.number] })
  }

  async #renewNow(): Promise<Identity> {
    // Counted from before the query: the database's lease can only end later than ours.
    const sentAtMs = performance.now()
    const known = this.#identity
    if (known && !(await this.#isRenewed(known))) this.forget(known)
    const identity = this.#identity ?? (await this.#register())
    this.#identity = identity
    this.#validUntilMs = sentAtMs + LEASE_MS - SAFETY_MS
    return identity
  }

  async #isRenewed(identity: Identity): Promise<boolean> {
    const [row] = await runQuery<{ alive: boolean }>({
      name: 'ledger-renew',
      text: 'SELECT ledger_process_renew($1, $2) AS alive',
      values: [identity.number, LEASE_MS],
      timeoutMs: RENEW_TIMEOUT_MS,
    })
    return row?.alive ?? false
  }

  async #register(): Promise<Identity> {
    const [row] = await runQuery<{ number: bigint }>({
      text: 'SELECT ledger_process_start($1, $2) AS number',
      values: [this.name, LEASE_MS],
      timeoutMs: RENEW_TIMEOUT_MS,
    })
    if (!row) throw new Error('ledger_process_start returned no row')
    return { number: row.number, sequence: 0n }
  }
}
