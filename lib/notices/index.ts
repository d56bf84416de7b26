export { sendRetirementNotices } from './send-retirement-notices'
