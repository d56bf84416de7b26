import { spawnSync } from 'node:child_process'
import type { SystemUser } from './find-system-user'

/**
 * Can this user walk into the directory? Asked by trying it as that user, because mode bits alone miss ACLs and
 * mounts. A clone under /root (mode 700) is the case that matters.
 */
export function canReach(directory: string, user: SystemUser): boolean {
  const result = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { ...user, cwd: '/', stdio: 'ignore' })
  return result.status === 0
}
