export { followRequests } from './follow-requests'
