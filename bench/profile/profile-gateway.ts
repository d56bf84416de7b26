import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { measurePoint, type Point, type Timing } from '../measure/measure-point'
import { type Scenario, WARM_UP } from '../measure/scenarios'
import type { Stack } from '../stack/start-stack'
import type { ProfileOrder } from './profile-messages'
import { type ProfileEntry, summariseProfile } from './summarise-profile'

const SHOWN = 40
const INTERVAL_MICROS = 500
const WARM_UP_ANSWERS = 15_000

type ProfileInput = { root: string; timing: Timing; scenario: Scenario }

/** Loads the gateway until its code is warm, profiles it under one load, and says where its time went. */
export async function profileGateway(stack: Stack, input: ProfileInput): Promise<string> {
  const { timing, root, scenario } = input
  const directory = await mkdtemp(path.join(tmpdir(), 'causeway-profile-'))
  try {
    await measurePoint({ stack, target: 'gateway', scenario: WARM_UP, timing, warmUpAnswers: WARM_UP_ANSWERS })
    const file = path.join(directory, 'gateway.cpuprofile')
    const point = await takeProfile(stack, { file, timing, scenario })
    return renderProfile(point, await summariseProfile(file, root))
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function takeProfile(
  stack: Stack,
  { file, timing, scenario }: Omit<ProfileInput, 'root'> & { file: string },
): Promise<Point> {
  const { child } = stack.gateway
  const written = once(child, 'message')
  const order = (message: ProfileOrder): void => {
    child.send(message)
  }
  const point = await measurePoint({
    stack,
    target: 'gateway',
    scenario,
    timing,
    onWindow: (edge) =>
      edge === 'begin' ? order({ kind: 'start', intervalMicros: INTERVAL_MICROS }) : order({ kind: 'stop', file }),
  })
  await written
  return point
}

function renderProfile({ scenario, load }: Point, summary: Awaited<ReturnType<typeof summariseProfile>>): string {
  const { busyMicros, parts, functions } = summary
  const render = ({ name, micros }: ProfileEntry): string => {
    const share = ((micros / busyMicros) * 100).toFixed(1)
    return `${share.padStart(5)} %  ${(micros / load.requests).toFixed(1).padStart(6)} µs  ${name}`
  }
  return [
    `${scenario.name}: ${load.requests} answers, ${(busyMicros / load.requests).toFixed(0)} µs of the main thread each, profiler included. Self time:`,
    '',
    ...parts.slice(0, SHOWN).map(render),
    '',
    ...functions.slice(0, SHOWN).map(render),
  ].join('\n')
}
