export { createPersonalOrganization } from './create-personal-organization'
export { getOrganizationForUser } from './get-organization-for-user'
export { requireMembership } from './require-membership'
