export { CountTable } from './count-table'
export { createSharedCache } from './create-shared-cache'
export { closeSharedState, getSharedState, shareThrough } from './current-state'
export type { Announcement, Claim, Grant, Session, SessionListeners } from './types'
