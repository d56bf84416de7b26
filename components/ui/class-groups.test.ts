import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createTailwindMerge, extendTailwindMerge } from 'tailwind-merge'
import { describe, expect, it } from 'vitest'
import { classGroups } from './class-groups'

// Our own names must be known, or `text-2xs` would be taken for a colour.
const mergeByAll = extendTailwindMerge({
  cacheSize: 0,
  extend: { classGroups: { 'font-size': [{ text: ['2xs'] }], shadow: [{ shadow: ['raised', 'floating'] }] } },
})
const mergeByOurs = createTailwindMerge(() => ({ ...classGroups(), cacheSize: 0 }))

const isClass = (word: string): boolean =>
  /^-?[a-z][\w\-./[\](),%]*$/.test(word) && mergeByAll(`${word} ${word}`) === word

/** Words of string literals that Tailwind finds a property for, without their variants. */
function readClasses(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /(?<!\.test)\.tsx?$/.test(file) && !file.endsWith('class-groups.ts'),
  )
  const literals = files.flatMap((file) => [
    ...readFileSync(path.join(folder, file), 'utf8').matchAll(/(['"`])((?:(?!\1)[^\\\n])*)\1/g),
  ])
  const words = literals.flatMap(([, , literal = '']) => literal.split(/\s+/))
  return new Set(words.map((word) => word.replace(/^(?:[a-z-]+:)+/, '')).filter(isClass))
}

describe('the groups of classes', () => {
  it('let the same one of two win as the whole of Tailwind’s groups, for what components have and are given', () => {
    const own = [...readClasses('components/ui')]
    const given = [...new Set([...readClasses('components'), ...readClasses('app')])]
    const differences: string[] = []
    for (const first of own) {
      for (const second of given) {
        const pair = `${first} ${second}`
        if (first !== second && mergeByOurs(pair) !== mergeByAll(pair)) differences.push(pair)
      }
    }
    expect(own.length).toBeGreaterThan(150)
    expect(differences).toEqual([])
  })
})
