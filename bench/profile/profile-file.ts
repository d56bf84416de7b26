import path from 'node:path'

/** Where the profiled process writes what it saw. */
export function profileFileOf(directory: string): string {
  return path.join(directory, 'gateway.cpuprofile')
}
