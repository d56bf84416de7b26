export { getLogger } from './logger'
