import type { Principal } from './principal'

/** Whose keys somebody sees and manages: admins and management keys all of them (undefined), other people what they made. */
export function toKeyMaker(principal: Principal): string | undefined {
  return principal.kind === 'session' && principal.role !== 'admin' ? principal.userId : undefined
}
