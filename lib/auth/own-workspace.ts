import { AppError } from '@/lib/core/errors'
import type { Principal } from './principal'

/** An organization is the one workspace that it has; clients that know several name it, others name none. */
export function isOwnWorkspace(principal: Principal, workspaceId: string | undefined): boolean {
  return workspaceId === undefined || workspaceId === principal.organizationId
}

/** @throws AppError not_found when a workspace is named that is not the caller's */
export function requireOwnWorkspace(principal: Principal, workspaceId: string | undefined): void {
  if (isOwnWorkspace(principal, workspaceId)) return
  throw new AppError('not_found', 'There is no workspace with this id. Leave `workspace_id` out.')
}
