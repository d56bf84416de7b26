export { findAdapter, providers, type ProviderId } from './registry'
export { createEventDecoder } from './sse'
export type * from './spec'
