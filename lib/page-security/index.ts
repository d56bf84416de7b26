export { composePageHeaders } from './compose-page-headers'
