import { closePool as closePrimary } from './pool'
import { closeReplica } from './replica/read-from'

/** Ends every connection of this process; the next use would open new ones. */
export async function closePool(): Promise<void> {
  await Promise.all([closePrimary(), closeReplica()])
}
