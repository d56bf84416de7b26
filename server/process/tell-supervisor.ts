import type { FromGateway } from './gateway-messages'

/** Whether this process was started with a channel to a supervisor that holds the port. */
export function hasSupervisor(): boolean {
  return process.send !== undefined
}

/** Tells the supervisor something. One that is gone hears nothing, and this process ends soon after it. */
export function tellSupervisor(message: FromGateway): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined)
}
