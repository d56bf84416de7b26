import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const FOLDERS = ['docs', 'lib', 'tests', 'prisma', 'bench', 'server']
/** A pair of backticks around a path of this repository; a template's placeholder is none. */
const NAMED = /`((?:app|components|docs|e2e|lib|prisma|sandbox|scripts|server|tests)\/[\w./()[\]-]+)`/g

/** The texts at the top, in `docs/`, and beside the code. */
function listDocuments(): string[] {
  const top = readdirSync('.')
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  )
  return [...top, ...below].filter((name) => name.endsWith('.md'))
}

/** What a text points at: links, and paths of this repository in code marks. */
function listTargets(document: string): string[] {
  const text = readFileSync(document, 'utf8').replaceAll(/```[\s\S]*?```/g, '')
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target)
  const near = links.filter((target) => !/^[a-z]+:/i.test(target))
  const named = [...text.matchAll(NAMED)].map(([, target = '']) => target)
  return [...near.map((target) => path.join(path.dirname(document), target)), ...named]
}

test('texts point at files that exist', () => {
  const documents = listDocuments()
  const lost = documents.flatMap((document) =>
    listTargets(document)
      .filter((target) => !existsSync(target))
      .map((target) => `${document}: ${target}`),
  )
  expect(lost).toEqual([])
  expect(documents.length).toBeGreaterThan(10)
})
