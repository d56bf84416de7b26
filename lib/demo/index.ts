export { openDemoAccount, type DemoAccount } from './open-demo-account'
