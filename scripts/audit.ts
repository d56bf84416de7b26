import { runAudit } from '@/lib/ledger'
import { useRunningProduct } from '@/server/start/use-running-product'
import { runCommandLine } from './run-command-line'

/** Prints every invariant of the ledger; exit code 1 when one is off. */
await runCommandLine(async () => {
  await useRunningProduct()
  const results = await runAudit()
  for (const { invariant, description, checked, violations } of results) {
    const mark = violations === 0n ? 'ok  ' : 'OFF '
    console.log(`${mark} ${invariant}: ${description} (${checked} checked, ${violations} off)`)
  }
  const broken = results.filter((result) => result.violations > 0n).length
  console.log(
    broken === 0 ? `All ${results.length} invariants hold.` : `${broken} of ${results.length} invariants are off.`,
  )
  return broken === 0 ? 0 : 1
})
