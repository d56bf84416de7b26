export { createLogger, getLogger } from './logger'
