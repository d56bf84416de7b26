/**
 * Least of three runs, in milliseconds of this process's own work: what else the machine does is no part of it. For
 * tests which tell proportion from runaway work; how fast something is belongs in `bench/`.
 */
export function measureCpuMs(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    run()
    return process.cpuUsage(before).user / 1_000
  })
  return Math.min(...times)
}
