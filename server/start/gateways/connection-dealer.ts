import { createServer, type Server, type Socket } from 'node:net'

/** Somebody who can be given connections. */
export type Taker = {
  /** `reserve`: only while nobody is `open`. */
  readonly mode: 'open' | 'reserve' | 'shut'
  readonly openCount: number
  /** It has enough on the way. */
  readonly isFull: boolean
  give: (socket: Socket) => void
}

/** How long a connection may wait for somebody who takes it: long enough for a restart. */
const WAIT_MAX_MS = 10_000
const WAITING_MAX = 4_096

/**
 * Holds the product's port for as long as the product runs and deals connections out, each to whoever has the fewest:
 * keep-alive clients stay where they came first, so an even start is all that there is. Costs nothing per request.
 */
export class ConnectionDealer {
  readonly #server: Server
  readonly #takers = new Set<Taker>()
  readonly #waiting = new Map<Socket, NodeJS.Timeout>()

  constructor() {
    // Paused: what the client has sent is read by whoever gets the connection.
    this.#server = createServer({ pauseOnConnect: true, noDelay: true }, (socket) => {
      // Whoever gets it hears of it.
      socket.on('error', () => undefined)
      this.deal(socket)
    })
  }

  /** @throws whatever keeps the port from being listened on */
  listen(address: { host: string; port: number }): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(address, resolve)
    })
  }

  add(taker: Taker): void {
    this.#takers.add(taker)
  }

  remove(taker: Taker): void {
    this.#takers.delete(taker)
  }

  /** Gives a connection to somebody; with nobody there it waits for `dealWaiting`. */
  deal(socket: Socket): void {
    const taker = this.#choose()
    if (taker) taker.give(socket)
    else this.#keep(socket)
  }

  /** Somebody can take connections now who could not before. */
  dealWaiting(): void {
    for (const [socket, timer] of this.#waiting) {
      if (!this.#choose()) return
      this.#waiting.delete(socket)
      clearTimeout(timer)
      this.deal(socket)
    }
  }

  /** Gives the port up, and whoever waits. */
  close(): void {
    this.#server.close()
    for (const [socket, timer] of this.#waiting) {
      clearTimeout(timer)
      socket.destroy()
    }
    this.#waiting.clear()
  }

  #choose(): Taker | null {
    let best: Taker | null = null
    for (const taker of this.#takers) {
      if (taker.mode !== 'shut' && !taker.isFull && (best === null || isBetter(taker, best))) best = taker
    }
    return best
  }

  #keep(socket: Socket): void {
    if (this.#waiting.size >= WAITING_MAX || !this.#server.listening) {
      socket.destroy()
      return
    }
    const giveUp = (): void => {
      this.#waiting.delete(socket)
      socket.destroy()
    }
    this.#waiting.set(socket, setTimeout(giveUp, WAIT_MAX_MS))
  }
}

function isBetter(taker: Taker, best: Taker): boolean {
  if (taker.mode !== best.mode) return taker.mode === 'open'
  return taker.openCount < best.openCount
}
