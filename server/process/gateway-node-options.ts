/**
 * How Node runs a gateway. The young generation's halves get 32 MB instead of 16: what a request allocates is dead by the next
 * collection more often than not, and collecting is a fifth of a gateway's time. 64 would be faster still, but two thousand
 * streams then need more than 400 MB (docs/performance.md).
 */
export const GATEWAY_NODE_OPTIONS = ['--enable-source-maps', '--max-semi-space-size=32'] as const
