import { createKey } from '@/lib/keys'
import { type Sandbox, startSandbox } from '@/sandbox/http/start-sandbox'
import type { Program } from '@/scripts/checks/provide-debian-program'
import { findFreePort } from '@/server/process/find-free-port'
import { type Gateway, startGateway } from '@/tests/money/kit/start-gateway'
import { startBalancer } from './balancer'
import { RedisServer } from './redis-server'

/** As many gateways share the traffic; one more is known to the balancer and may join. */
const GATEWAYS = 3

/** What an operator of several machines runs, on one: a Redis, gateways, HAProxy before them, simulated providers behind. */
export class Fleet {
  readonly logs: string[] = []
  #stopBalancer: () => Promise<void> = async () => undefined

  private constructor(
    readonly sandbox: Sandbox,
    readonly redis: RedisServer,
    private readonly ports: readonly number[],
    /** Null = killed, or not started yet. */
    readonly gateways: (Gateway | null)[],
    /** Where clients ask. */
    public url: string,
  ) {}

  static async start(programs: { redis: Program; haproxy: Program }): Promise<Fleet> {
    const [sandbox, redis] = await Promise.all([startSandbox(), RedisServer.start(programs.redis)])
    const ports: number[] = []
    while (ports.length <= GATEWAYS) ports.push(await findFreePort({ taken: ports }))
    const fleet = new Fleet(
      sandbox,
      redis,
      ports,
      ports.map(() => null),
      '',
    )
    try {
      await Promise.all(Array.from({ length: GATEWAYS }, (_, index) => fleet.add(index)))
      const balancer = await startBalancer(programs.haproxy, ports)
      fleet.url = balancer.url
      fleet.#stopBalancer = balancer.stop
    } catch (error) {
      await fleet.stop()
      throw error
    }
    return fleet
  }

  async add(index: number): Promise<void> {
    this.gateways[index] = await startGateway({
      sandboxUrl: this.sandbox.url,
      port: this.ports[index] ?? 0,
      env: {
        REDIS_URL: this.redis.url,
        // A machine that tests run on is busier than one that serves; what 50 ms do is in shared-counts.test.ts.
        REDIS_TIMEOUT_MS: '300',
        RATE_LIMIT_PROCESSES: String(GATEWAYS),
        RATE_LIMIT_KEY_PER_MINUTE: '100000',
        RATE_LIMIT_ACCOUNT_PER_MINUTE: '200000',
        RATE_LIMIT_FAILED_KEYS_PER_MINUTE: '30',
        // One for HAProxy, one for what a test says before it, so that it can come from any address.
        TRUSTED_PROXY_HOPS: '2',
        LOG_LEVEL: 'info',
      },
      onLog: (text) => this.logs.push(text),
    })
  }

  async kill(index: number): Promise<void> {
    const gateway = this.gateways[index]
    this.gateways[index] = null
    await gateway?.end('SIGKILL')
  }

  get live(): Gateway[] {
    return this.gateways.filter((gateway) => gateway !== null)
  }

  /** What each gateway says about sharing: true, false, null when it says nothing. */
  async readSharing(): Promise<(boolean | null)[]> {
    return Promise.all(
      this.live.map(async ({ url }) => {
        const response = await fetch(`${url}/api/ready`)
        const { checks } = (await response.json()) as { checks: { name: string; degraded: boolean }[] }
        const found = checks.find(({ name }) => name === 'sharing')
        return found && response.ok ? !found.degraded : null
      }),
    )
  }

  /** Lines about the mode that were written since the last call. */
  takeModeLines(): string[] {
    const lines = this.logs.splice(0).join('').split('\n')
    return lines.filter((line) => /Redis (?:answers|is away)/.test(line))
  }

  async stop(): Promise<void> {
    await this.#stopBalancer()
    await Promise.all(this.live.map((gateway) => gateway.end('SIGTERM')))
    await this.redis.kill()
    await this.sandbox.close()
  }
}

export async function createKeys(organizationId: string, count: number): Promise<string[]> {
  const keys = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      createKey({ organizationId, createdByUserId: null, name: `key ${index}` }),
    ),
  )
  return keys.map(({ secret }) => secret)
}
