import { latencySection } from './latency'
import { manyStreamsSection } from './many-streams'
import { modelsSection } from './models'
import { peersSection } from './peers'
import { scalingSection } from './scaling'
import { secondStartSection } from './second-start'
import type { Section } from './section'
import { settlementSection } from './settlement'
import { soakSection } from './soak'
import { streamsSection } from './streams'
import { wholeAnswerSections } from './whole-answers'

/** Everything that can be measured, in the order of a run. */
export const SECTIONS: readonly Section[] = [
  ...wholeAnswerSections,
  latencySection,
  streamsSection,
  peersSection,
  manyStreamsSection,
  settlementSection,
  modelsSection,
  scalingSection,
  secondStartSection,
  soakSection,
]

/**
 * The sections that `--only` names, separated by commas; without it, all that are not too long for every run.
 * @throws Error that names a section that does not exist
 */
export function chooseSections(only: string): Section[] {
  const names = only
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0) return SECTIONS.filter(({ isOnRequest }) => !isOnRequest)
  const wrong = names.find((name) => !SECTIONS.some((section) => section.name === name))
  if (wrong === undefined) return SECTIONS.filter(({ name }) => names.includes(name))
  throw new Error(`There is no section '${wrong}', but: ${SECTIONS.map(({ name }) => name).join(', ')}.`)
}
