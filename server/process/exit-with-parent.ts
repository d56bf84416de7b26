const CHECK_MS = 500

/**
 * Stops this process when its supervisor is gone, even when that was killed without a chance to say so: the system then
 * gives the process another parent.
 */
export function exitWithParent(): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, CHECK_MS)
  timer.unref()
}
