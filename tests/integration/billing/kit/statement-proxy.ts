import { once } from 'node:events'
import net from 'node:net'

/** Where a statement is stopped: `before` it reaches the database, or `after` the database has done it and nobody hears. */
export type Stop = { index: number; side: 'before' | 'after' }

export type StatementProxy = {
  port: number
  /** From now on counts statements; with a stop, everything stands still there. */
  arm: (stop: Stop | null) => void
  /** The statements since `arm`, shortened. */
  seen: () => readonly string[]
  /** Resolves when the stop was reached. */
  reached: () => Promise<void>
  close: () => Promise<void>
}

const [PARSE, BIND, QUERY, SYNC, READY] = ['P', 'B', 'Q', 'S', 'Z'].map((letter) => letter.charCodeAt(0))

type Message = { type: number; body: Buffer }

/** Cuts a stream of PostgreSQL's protocol into messages: one byte of type, four of length. */
function createCutter(hasStartup: boolean): (data: Buffer) => Message[] {
  let rest = Buffer.alloc(0)
  let isStarting = hasStartup
  return (data) => {
    rest = Buffer.concat([rest, data])
    const messages: Message[] = []
    for (;;) {
      const head = isStarting ? 0 : 1
      if (rest.length < head + 4) return messages
      const size = head + rest.readUInt32BE(head)
      if (rest.length < size) return messages
      // The very first message has no type.
      if (!isStarting) messages.push({ type: rest[0] ?? 0, body: rest.subarray(5, size) })
      isStarting = false
      rest = rest.subarray(size)
    }
  }
}

const textAt = (body: Buffer, start: number) => body.toString('utf8', start, body.indexOf(0, start))

/** Puts the statement together that a run of messages up to its end asks for. */
function createReader(): (message: Message) => string | null {
  const names = new Map<string, string>()
  let text = ''
  return ({ type, body }) => {
    if (type === QUERY) return textAt(body, 0)
    if (type === PARSE) {
      const name = textAt(body, 0)
      text = textAt(body, name.length + 1)
      names.set(name, text)
    }
    if (type === BIND) text = names.get(textAt(body, body.indexOf(0) + 1)) ?? text
    return type === SYNC ? text : null
  }
}

/** A proxy before PostgreSQL that can let one statement hang, so that a process can be killed exactly there. */
export async function startStatementProxy(target: { host: string; port: number }): Promise<StatementProxy> {
  const sockets = new Set<net.Socket>()
  const state = { stop: null as Stop | null, isArmed: false, seen: [] as string[], isStopped: false }
  let reach: () => void = () => undefined
  let reached = Promise.resolve()

  /** What happens to the statement whose last message has just come. */
  const judge = (text: string): 'pass' | 'before' | 'after' => {
    if (!state.isArmed) return 'pass'
    const index = state.seen.push(text.replace(/\s+/g, ' ').trim().slice(0, 60)) - 1
    return state.stop?.index === index ? state.stop.side : 'pass'
  }

  const server = net.createServer((client) => {
    const upstream = net.connect(target)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    const [cutClient, cutServer, read] = [createCutter(true), createCutter(false), createReader()]
    let isDeaf = false
    client.on('data', (data) => {
      const verdicts = cutClient(data)
        .flatMap((message) => read(message) ?? [])
        .map(judge)
      if (state.isStopped || verdicts.includes('before')) {
        state.isStopped = true
        reach()
        return
      }
      if (verdicts.includes('after')) isDeaf = true
      upstream.write(data)
    })
    upstream.on('data', (data) => {
      const isDone = cutServer(data).some(({ type }) => type === READY)
      if (isDeaf && isDone) {
        state.isStopped = true
        reach()
      }
      if (!isDeaf && !state.isStopped) client.write(data)
    })
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    arm: (stop) => {
      Object.assign(state, { stop, isArmed: true, seen: [], isStopped: false })
      reached = new Promise((resolve) => {
        reach = resolve
      })
    },
    seen: () => state.seen,
    reached: () => reached,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
