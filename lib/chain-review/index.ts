export { reviewChain } from './review-chain'
