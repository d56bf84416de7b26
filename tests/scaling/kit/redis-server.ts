import { Redis } from 'ioredis'
import type { Program } from '@/scripts/checks/provide-debian-program'
import { findFreePort } from '@/server/process/find-free-port'
import { type RunningProgram, startProgram } from './background-program'

/** A Redis of a test's own that keeps nothing: killed and started again it is empty, as after a failover to an empty one. */
export class RedisServer {
  readonly url: string
  #running: RunningProgram | null = null

  private constructor(
    private readonly program: Program,
    private readonly port: number,
  ) {
    this.url = `redis://127.0.0.1:${port}/0`
  }

  static async start(program: Program): Promise<RedisServer> {
    const server = new RedisServer(program, await findFreePort())
    await server.startAgain()
    return server
  }

  async startAgain(): Promise<void> {
    const args = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    this.#running = await startProgram({ program: this.program, args, isReady: () => this.#isUp() })
  }

  async kill(): Promise<void> {
    await this.#running?.end('SIGKILL')
    this.#running = null
  }

  /** Takes connections and answers nothing. */
  pause(): void {
    this.#running?.signal('SIGSTOP')
  }

  resume(): void {
    this.#running?.signal('SIGCONT')
  }

  async flush(): Promise<void> {
    await this.#use((redis) => redis.flushall())
  }

  async #isUp(): Promise<boolean> {
    return this.#use((redis) => redis.ping()).then(
      () => true,
      () => false,
    )
  }

  async #use<Result>(work: (redis: Redis) => Promise<Result>): Promise<Result> {
    const redis = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null })
    redis.on('error', () => undefined)
    try {
      await redis.connect()
      return await work(redis)
    } finally {
      redis.disconnect()
    }
  }
}
