import { Server } from 'node:net'

/**
 * Loaded before a program that would listen on every address and has no setting for it: whatever it opens is for this
 * machine alone.
 */
const listen: unknown = Reflect.get(Server.prototype, 'listen')
Reflect.set(Server.prototype, 'listen', function listenLocally(this: Server, ...args: unknown[]): Server {
  const [first, ...rest] = args
  const where = typeof first === 'object' && first !== null ? first : { port: Number(first) }
  const callback = rest.find((argument) => typeof argument === 'function')
  if (typeof listen === 'function') {
    Reflect.apply(listen, this, [{ ...where, host: '127.0.0.1' }, ...(callback ? [callback] : [])])
  }
  return this
})
