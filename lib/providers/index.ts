export { findAdapter, isProviderId, providers, type ProviderId } from './registry'
export { createEventDecoder, EventTooLargeError, formatComment, formatDataEvent, type EventDecoder } from './sse'
export type * from './spec'
