import { type Gateway, startGateway } from './start-gateway'

export type Member = Gateway & { killedAt: number | null }

/** Gateways that take turns: for each that is killed another one, started before, takes its place. */
export class GatewayFleet {
  /** When, in `Date.now()`, oldest first. */
  readonly kills: number[] = []
  readonly #live: Member[] = []
  readonly #spares: Promise<Member>[] = []

  constructor(private readonly sandboxUrl: string) {}

  async start(size: number): Promise<void> {
    for (let index = 0; index < size + 1; index++) this.#order()
    while (this.#live.length < size) await this.#promote()
  }

  /** Any gateway that runs. */
  pick(): Member {
    const member = this.#live[Math.floor(Math.random() * this.#live.length)]
    if (!member) throw new Error('No gateway runs.')
    return member
  }

  /** `kill -9` of a random one; another is there when this resolves. */
  async killOne(): Promise<void> {
    const victim = this.pick()
    this.#live.splice(this.#live.indexOf(victim), 1)
    victim.killedAt = Date.now()
    this.kills.push(victim.killedAt)
    this.#order()
    await Promise.all([victim.end('SIGKILL'), this.#promote()])
  }

  /** Lets the running ones finish in good order; spares that were never used are killed. */
  async stop(signal: 'SIGKILL' | 'SIGTERM' = 'SIGTERM'): Promise<void> {
    const spares = await Promise.all(this.#spares.splice(0))
    await Promise.all([
      ...this.#live.splice(0).map((member) => member.end(signal)),
      ...spares.map((member) => member.end('SIGKILL')),
    ])
  }

  #order(): void {
    this.#spares.push(this.#begin())
  }

  /** A gateway refuses to start without a database; then it is tried again, as the supervisor does. */
  async #begin(): Promise<Member> {
    for (let attempt = 1; ; attempt++) {
      try {
        return { ...(await startGateway({ sandboxUrl: this.sandboxUrl })), killedAt: null }
      } catch (error) {
        if (attempt === 10) throw error
      }
    }
  }

  async #promote(): Promise<void> {
    const next = this.#spares.shift()
    if (next) this.#live.push(await next)
  }
}
