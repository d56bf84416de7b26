/** The way back to a client, as far as whoever works for it needs to know. A response of node's server is one. */
export interface ClientConnection {
  readonly destroyed: boolean
  readonly writableFinished: boolean
  once: (event: 'close', listener: () => void) => unknown
  off: (event: 'close', listener: () => void) => unknown
}

const CONNECTION = Symbol('connection')
type ConnectedRequest = Request & { [CONNECTION]?: ClientConnection }

/** Notes the connection of a request, whose end is then seen without an AbortSignal, the dearest part of a light request. */
export function noteConnection(request: ConnectedRequest, connection: ClientConnection): void {
  request[CONNECTION] = connection
}

/** Whether the client left before it was answered. */
export function isClientGone(request: ConnectedRequest): boolean {
  const connection = request[CONNECTION]
  return connection ? connection.destroyed && !connection.writableFinished : request.signal.aborted
}

/**
 * Calls the listener once when the client leaves before it was answered; never when it left already (`isClientGone`).
 * @returns ends the watch
 */
export function watchClient(request: ConnectedRequest, listener: () => void): () => void {
  const connection = request[CONNECTION]
  if (!connection) return watchSignal(request.signal, listener)
  const onClose = (): void => {
    if (!connection.writableFinished) listener()
  }
  connection.once('close', onClose)
  return () => connection.off('close', onClose)
}

function watchSignal(signal: AbortSignal, listener: () => void): () => void {
  signal.addEventListener('abort', listener, { once: true })
  return () => {
    signal.removeEventListener('abort', listener)
  }
}
