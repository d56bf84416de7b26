import { existsSync } from 'node:fs'
import { waitUntil } from '@/server/process/wait-until'
import { measurePoint, type Point } from '../measure/measure-point'
import { type Scenario, STREAMS, WARM_UP, wholeAnswers } from '../measure/scenarios'
import { listTrio } from '../measure/targets'
import { warmUp } from '../measure/measure-targets'
import type { Bench, SectionResult } from '../sections/section'
import { profileFileOf } from './profile-file'
import { type ProfileEntry, summariseProfile } from './summarise-profile'

const SHOWN = 40
const SHOWN_IN_DOCUMENT = 20
const WRITE_TIMEOUT_MS = 30_000
const WARM_UP_ANSWERS = 15_000
const BUSY = wholeAnswers(64)
const LOADS: readonly Scenario[] = [BUSY, wholeAnswers(16), wholeAnswers(1), { ...STREAMS, name: 'streams' }]

/** For a terminal, and for the document. */
export type Profile = { text: string; result: SectionResult }

/**
 * Loads the gateway until its code is warm, profiles it under one load, and says where its time went.
 * @throws Error when there is no such load
 */
export async function profileGateway(bench: Bench, only: string): Promise<Profile> {
  const scenario = only === '' ? BUSY : LOADS.find(({ name }) => name === only)
  if (!scenario) throw new Error(`There is no load '${only}', but: ${LOADS.map(({ name }) => name).join(', ')}.`)
  await warmUp(bench, listTrio(bench.stack).gateway, { scenarios: WARM_UP, answers: WARM_UP_ANSWERS })
  const point = await takeProfile(bench, scenario)
  const file = profileFileOf(bench.stack.directory)
  await waitUntil(() => existsSync(file), { timeoutMs: WRITE_TIMEOUT_MS, what: 'the profile' })
  return renderProfile(point, await summariseProfile(file, bench.root))
}

function takeProfile({ stack, timing }: Bench, scenario: Scenario): Promise<Point> {
  return measurePoint({
    stack,
    target: listTrio(stack).gateway,
    scenario,
    timing,
    // The first signal begins, the second one ends it.
    onWindow: () => stack.gateway.child.kill('SIGUSR2'),
  })
}

function renderProfile({ scenario, load }: Point, summary: Awaited<ReturnType<typeof summariseProfile>>): Profile {
  const { busyMicros, parts, functions } = summary
  const toCells = ({ name, micros }: ProfileEntry): [string, string, string] => [
    name,
    ((micros / busyMicros) * 100).toFixed(1),
    (micros / load.requests).toFixed(1),
  ]
  const render = (entry: ProfileEntry): string => {
    const [name, share, micros] = toCells(entry)
    return `${share.padStart(5)} %  ${micros.padStart(6)} µs  ${name}`
  }
  const title = `${scenario.name}: ${load.requests} answers, ${(busyMicros / load.requests).toFixed(0)} µs of the main thread each, profiler included. Self time:`
  const text = [title, '', ...parts.slice(0, SHOWN).map(render), '', ...functions.slice(0, SHOWN).map(render)]
  const rows = parts.slice(0, SHOWN_IN_DOCUMENT).map(toCells)
  const table = { head: ['where', 'share %', 'µs for each answer'], rows }
  return { text: text.join('\n'), result: { tables: [table], verdicts: [], notes: [title], data: null } }
}
