import { type Program, provideDebianProgram } from '@/scripts/checks/provide-debian-program'

/** What these tests need beside npm's packages; null, said aloud, where it cannot be had: then they are skipped. */
export function providePrograms(): { redis: Program; haproxy: Program } | null {
  const [redis, haproxy] = [provideDebianProgram('redis-server'), provideDebianProgram('haproxy')]
  if (redis && haproxy) return { redis, haproxy }
  const missing = [redis ? [] : 'redis-server', haproxy ? [] : 'haproxy'].flat().join(' and ')
  console.info(
    `SKIPPED: ${missing} not found, and not to be had from Debian's packages on this machine. Install and run again.`,
  )
  return null
}
