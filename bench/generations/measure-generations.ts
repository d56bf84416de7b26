import type { CleanupStack } from '@/server/start/cleanup-stack'
import { renderTable } from '../report/render-table'
import { type Asker, startAsker } from './ask-database'
import { organizationId } from './fill-tenants'
import { openDatabases } from './open-databases'
import { QUESTIONS } from './questions'
import { readGenerationOptions } from './read-generation-options'

/** So much slower than on the small database at most. */
const RATIO_MAX = 1.5
/** A difference below this is a round trip to the database on a busy machine, and tells nothing about sizes. */
const DIFFERENCE_MIN_MS = 2
const WARM_UPS = 2
/** The biggest organization, and one with a five hundredth of its requests. */
const SUBJECTS = [
  { label: 'biggest', id: organizationId(1) },
  { label: 'small', id: organizationId(150) },
]

type Figure = { fastest: number; median: number }

/** Fills a small and a large database, asks both everything in turns, and prints what it took. @returns whether all is in time */
export async function measureGenerations(args: readonly string[], cleanup: CleanupStack): Promise<boolean> {
  const options = readGenerationOptions(args)
  if (options.help) {
    console.log(options.usage)
    return true
  }
  const { count, small, rounds, only, directory } = options
  const progress = (step: string): void => void process.stderr.write(`· ${step}\n`)
  const databases = await openDatabases({ sizes: [small, count], directory, cleanup, progress })
  const askers = databases.map((database) => startAsker(database, cleanup))
  const rows: string[][] = []
  let isInTime = true
  for (const [question, { name, limitMs }] of QUESTIONS.entries()) {
    if (!name.includes(only)) continue
    for (const { label, id } of SUBJECTS) {
      const [base, large] = await askInTurns(askers, { question, organizationId: id, rounds })
      if (!base || !large) throw new Error('both databases must answer')
      const verdict = judge({ base, large, limitMs })
      isInTime &&= verdict !== 'MISSED'
      const figures = [base.fastest, base.median, large.fastest, large.median].map((ms) => ms.toFixed(1))
      rows.push([
        `${name}, ${label}`,
        ...figures,
        (large.fastest / base.fastest).toFixed(2),
        String(limitMs ?? '–'),
        verdict,
      ])
    }
  }
  const [less, more] = [small, count].map((size) => size.toLocaleString('en'))
  const head = ['ms', `${less}: fastest`, 'median', `${more}: fastest`, 'median', 'ratio', 'limit', '']
  console.log(renderTable(head, rows))
  return isInTime
}

/** One after the other in each round, so that a busy moment of the machine strikes both. */
async function askInTurns(
  askers: readonly Asker[],
  { question, organizationId: id, rounds }: { question: number; organizationId: string; rounds: number },
): Promise<Figure[]> {
  const ask = (asker: Asker, times: number): Promise<number[]> => asker({ question, organizationId: id, times })
  for (const asker of askers) await ask(asker, WARM_UPS)
  const taken = askers.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, asker] of askers.entries()) taken[index]?.push(...(await ask(asker, 1)))
  }
  return taken.map((milliseconds) => {
    const sorted = milliseconds.toSorted((left, right) => left - right)
    return { fastest: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 }
  })
}

function judge({ base, large, limitMs }: { base: Figure; large: Figure; limitMs: number | null }): string {
  if (limitMs === null) return 'not judged'
  const isSlower = large.fastest > base.fastest * RATIO_MAX && large.fastest - base.fastest > DIFFERENCE_MIN_MS
  return large.fastest <= limitMs && !isSlower ? 'ok' : 'MISSED'
}
