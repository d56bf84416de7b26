import { setTimeout as delay } from 'node:timers/promises'
import type { Socket } from 'node:net'
import type { SharedStateServer } from '../../process/serve-shared-state'
import { waitUntil } from '../../process/wait-until'
import { type ChildSpec, lastWords } from '../child-process'
import { RestartPause } from '../restart-pause'
import { StartError } from '../start-error'
import type { ConnectionDealer } from './connection-dealer'
import { GatewayProcess } from './gateway-process'

export type SlotContext = { dealer: ConnectionDealer; shared: SharedStateServer; onChange: () => void }

const READY_TIMEOUT_MS = 120_000
const POLL_MS = 10

/**
 * The place of one gateway process. Whoever leaves it gets a successor: at once when it was told to end and lets its
 * requests finish, after a pause that doubles when it keeps dying.
 */
export class GatewaySlot {
  readonly #spec: ChildSpec
  readonly #context: SlotContext
  readonly #pause = new RestartPause()
  readonly #interrupt = new AbortController()
  /** The one in place, and those that only finish what they have. */
  readonly #processes = new Set<GatewayProcess>()
  #current: GatewayProcess
  #isStopping = false
  #wasReady = false

  constructor(spec: ChildSpec, context: SlotContext) {
    this.#spec = spec
    this.#context = context
    this.#current = this.#start()
  }

  get name(): string {
    return this.#spec.name
  }

  get pid(): number | undefined {
    return this.#current.pid
  }

  /** @throws StartError when its first process ends before it was ready */
  async waitUntilReady(): Promise<void> {
    const isReady = (): boolean => {
      if (!this.#wasReady && this.#current.hasEnded) {
        throw new StartError(`The ${this.name} process ended during its start.${lastWords(this.#spec)}`)
      }
      return this.#current.mode === 'open'
    }
    await waitUntil(isReady, { timeoutMs: READY_TIMEOUT_MS, intervalMs: POLL_MS, what: `the ${this.name} process` })
    this.#wasReady = true
  }

  /** Puts a new process in place, and only when it answers lets the present one end; one that never answers changes nothing. */
  async replace(): Promise<void> {
    const old = this.#current
    this.#current = this.#start()
    await this.waitUntilReady()
    old.drain()
    this.#context.onChange()
  }

  /** Lets every process of this place finish and end. */
  async stop(): Promise<void> {
    this.#beginStop()
    await Promise.all([...this.#processes].map((process) => process.end()))
  }

  kill(): void {
    this.#beginStop()
    for (const process of this.#processes) process.kill()
  }

  /** Whether none of its processes takes connections. */
  get isShut(): boolean {
    return [...this.#processes].every(({ mode }) => mode === 'shut')
  }

  #beginStop(): void {
    this.#isStopping = true
    this.#interrupt.abort()
  }

  #start(): GatewayProcess {
    const { dealer, shared } = this.#context
    this.#pause.noteStart()
    const process = new GatewayProcess(this.#spec, shared, {
      onRoom: () => {
        this.#wasReady = true
        dealer.dealWaiting()
      },
      onDraining: (leaving) => this.#succeed(leaving),
      onEnd: (ended) => void this.#leave(ended),
      onReturn: (socket: Socket) => dealer.deal(socket),
    })
    this.#processes.add(process)
    dealer.add(process)
    return process
  }

  /** Somebody told the process to end; its successor need not wait for the last of its requests. */
  #succeed(leaving: GatewayProcess): void {
    this.#context.onChange()
    if (this.#isStopping || leaving !== this.#current) return
    this.#current = this.#start()
    this.#context.onChange()
  }

  async #leave(ended: GatewayProcess): Promise<void> {
    this.#processes.delete(ended)
    this.#context.dealer.remove(ended)
    this.#context.onChange()
    const isUnexpected = !this.#isStopping && ended === this.#current && this.#wasReady
    if (isUnexpected) console.log(`! The ${this.name} process ended (${ended.describeEnd()}); starting it again.`)
    await ended.end(0)
    if (!isUnexpected) return
    await delay(this.#pause.next(), undefined, { signal: this.#interrupt.signal }).catch(() => undefined)
    if (this.#interrupt.signal.aborted) return
    this.#current = this.#start()
    this.#context.onChange()
  }
}
