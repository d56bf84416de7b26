import { createServer } from 'node:net'

function tryPort(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => {
      resolve(null)
    })
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const bound = typeof address === 'object' && address ? address.port : null
      server.close(() => {
        resolve(bound)
      })
    })
  })
}

/** Can this port be listened on now? Without a host: on all addresses. */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await tryPort(port, host)) !== null
}

/**
 * A free loopback port: the wished one when it is free, else one that the system picks. Never one of `taken`: a port that
 * was only looked at is free for the next look as well.
 */
export async function findFreePort({
  wished,
  taken = [],
}: { wished?: number | undefined; taken?: readonly number[] } = {}): Promise<number> {
  const candidate = wished !== undefined && !taken.includes(wished) ? await tryPort(wished, '127.0.0.1') : null
  const port = candidate ?? (await tryPort(0, '127.0.0.1'))
  if (port === null) throw new Error('No free port on 127.0.0.1.')
  return taken.includes(port) ? findFreePort({ taken }) : port
}
