import { parseArgs } from 'node:util'
import { acknowledgeViolations, getTopUpStop, recordAudit } from '@/lib/ledger'
import { useRunningProduct } from '@/server/start/use-running-product'
import { runCommandLine, UsageError } from './run-command-line'

const USAGE = `Usage: npm run audit                               check the whole ledger
       npm run audit -- --recent                   check what is new, and every balance, as the worker does each minute
       npm run audit -- --acknowledge "<reason>"   let top-ups go on although the last check found violations
Exit code 1 when an invariant is off.`

function readArguments(): { recent: boolean; acknowledge: string | undefined } {
  try {
    const { recent, acknowledge } = parseArgs({
      options: {
        recent: { type: 'boolean', default: false },
        whole: { type: 'boolean', default: false },
        acknowledge: { type: 'string' },
      },
    }).values
    return { recent, acknowledge: acknowledge?.trim() }
  } catch {
    throw new UsageError(USAGE)
  }
}

async function acknowledge(reason: string): Promise<number> {
  if (reason.length < 3) throw new UsageError(USAGE)
  const invariants = await acknowledgeViolations({ reason })
  console.log(
    invariants.length === 0
      ? 'The last check found nothing to acknowledge.'
      : `Noted for ${invariants.join(', ')}. Top-ups go on until a check finds more; run npm run audit after the repair.`,
  )
  return 0
}

async function audit(kind: 'minute' | 'whole'): Promise<number> {
  const record = await recordAudit({ kind, isPatient: true })
  const results = record?.results ?? []
  for (const { invariant, description, checked, violations } of results) {
    const mark = violations === 0n ? 'ok  ' : 'OFF '
    console.log(`${mark} ${invariant}: ${description} (${checked} checked, ${violations} off)`)
  }
  const broken = results.filter((result) => result.violations > 0n).length
  const seconds = ((record?.durationMs ?? 0) / 1000).toFixed(1)
  console.log(
    broken === 0
      ? `All ${results.length} invariants hold (${seconds} s).`
      : `${broken} of ${results.length} invariants are off (${seconds} s).`,
  )
  const stop = await getTopUpStop()
  if (stop.stopped) console.log(`Top-ups are stopped because of ${stop.invariants.join(', ')}.`)
  return broken === 0 ? 0 : 1
}

/** Prints every invariant of the ledger and notes what was found; exit code 1 when one is off. */
await runCommandLine(async () => {
  const options = readArguments()
  await useRunningProduct()
  if (options.acknowledge !== undefined) return acknowledge(options.acknowledge)
  return audit(options.recent ? 'minute' : 'whole')
})
