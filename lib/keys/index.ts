export { authenticateKey } from './authenticate-key'
