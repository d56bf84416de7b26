import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import icons from '@/components/ui/brand-logos.json'
import { parseCatalogSource, readCatalogSource } from '@/prisma/seed/catalog-files'
import { copyLogos } from './copy-logos'

const root = process.cwd()
const logos = path.join(root, 'public', 'logos')

test('every logo of the table is there to be served, and holds nothing that runs or leads elsewhere', async () => {
  await copyLogos(root)
  expect(new Set(await readdir(logos))).toEqual(new Set(Object.values(icons).map((name) => `${name}.svg`)))
  for (const name of await readdir(logos)) {
    const svg = await readFile(path.join(logos, name), 'utf8')
    expect(svg, name).toMatch(/^<svg /)
    expect(svg, name).not.toMatch(/<script|<foreignObject|\son\w+=|href="(?!#)/i)
  }
})

test('the table names authors and providers of the catalogue only', async () => {
  const { authors, providers } = parseCatalogSource(await readCatalogSource(path.join(root, 'prisma/seed/catalog')))
  const known = new Set([...authors, ...providers].map(({ slug }) => slug))
  expect(Object.keys(icons).filter((slug) => !known.has(slug))).toEqual([])
})
