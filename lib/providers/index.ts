export { findAdapter, providers, type ProviderId } from './registry'
export { createEventDecoder, EventTooLargeError, formatComment, formatDataEvent } from './sse'
export type * from './spec'
