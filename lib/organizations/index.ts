export { createPersonalOrganization } from './create-personal-organization'
export { getOrganizationForUser, type UserOrganization } from './get-organization-for-user'
export { requireMembership } from './require-membership'
