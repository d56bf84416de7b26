export { dropCachedAnswer } from './drop-cached-answer'
export { findCachedAnswer, type CachedAnswer } from './find-cached-answer'
export { storeCachedAnswer } from './store-cached-answer'
export { sweepResponseCache } from './sweep-response-cache'
