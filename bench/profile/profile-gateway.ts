import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CleanupStack } from '@/server/start/cleanup-stack'
import { measurePoint, type Timing } from '../measure/measure-point'
import { type Scenario, SCENARIOS } from '../measure/scenarios'
import type { Stack } from '../stack/start-stack'
import { type ProfileEntry, summariseProfile } from './summarise-profile'

const SHOWN = 30

/** A place for the profile that goes with the run. */
export async function makeProfileDirectory(cleanup: CleanupStack): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'causeway-profile-'))
  cleanup.push({ name: 'the profile', end: () => rm(directory, { recursive: true, force: true }) })
  return directory
}

/** Loads the gateway until its code is warm and as long again as asked, ends it, and says where its time went. */
export async function profileGateway(
  stack: Stack,
  input: { root: string; directory: string; timing: Timing },
): Promise<string> {
  const scenario = busiest()
  const { load } = await measurePoint({ stack, target: 'gateway', scenario, timing: input.timing })
  // The profile is written when the process ends.
  await stack.gateway.end()
  const [file] = (await readdir(input.directory)).filter((name) => name.endsWith('.cpuprofile'))
  if (!file) throw new Error('The gateway left no CPU profile.')
  const { busyMicros, parts, functions } = await summariseProfile(path.join(input.directory, file), input.root)
  const render = ({ name, micros }: ProfileEntry): string =>
    `${((micros / busyMicros) * 100).toFixed(1).padStart(5)} %  ${name}`
  return [
    `${scenario.name}: ${load.answered} answers, ${(busyMicros / load.answered).toFixed(0)} µs each under the profiler, start included`,
    '',
    ...parts.slice(0, SHOWN).map(render),
    '',
    ...functions.slice(0, SHOWN).map(render),
  ].join('\n')
}

function busiest(): Scenario {
  const [first, ...rest] = SCENARIOS.filter(({ isStream }) => !isStream)
  if (!first) throw new Error('There is no load without streams.')
  return rest.reduce((most, scenario) => (scenario.concurrency > most.concurrency ? scenario : most), first)
}
