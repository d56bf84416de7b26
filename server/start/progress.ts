const HEARTBEAT_MS = 10_000
/** A step that is over sooner and had nothing to do stays silent. */
const SILENT_MS = 1_000

function seconds(startedAt: number): string {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`
}

/**
 * Runs one step of the start and shows it: a line when it takes time, a sign of life every ten seconds, and a line when
 * it is done. `run` returns what was done, or null when there was nothing to do.
 */
export async function showStep(label: string, run: () => Promise<string | null>): Promise<void> {
  const startedAt = Date.now()
  const announce = setTimeout(() => {
    console.log(`• ${label} …`)
  }, SILENT_MS)
  const heartbeat = setInterval(() => {
    console.log(`  still at it: ${label} (${seconds(startedAt)})`)
  }, HEARTBEAT_MS)
  try {
    const result = await run()
    if (result !== null) console.log(`✓ ${result} (${seconds(startedAt)})`)
  } finally {
    clearTimeout(announce)
    clearInterval(heartbeat)
  }
}
