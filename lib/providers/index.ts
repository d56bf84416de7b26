export { findAdapter, providers, type ProviderId } from './registry'
export { createEventDecoder } from './sse'
export type * from './embeddings-spec'
export type * from './spec'
