export { openDemoAccount } from './open-demo-account'
