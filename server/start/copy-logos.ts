import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { onceFor, type Stamp } from './stamp'

const TABLE = 'components/ui/brand-logos.json'
const SOURCE = 'node_modules/@lobehub/icons-static-svg/icons'
const TARGET = 'public/logos'

export const LOGOS: Stamp = {
  inputs: [TABLE, 'package-lock.json', 'server/start/copy-logos.ts'],
  stampFile: 'lib/generated/logos-stamp',
  output: TARGET,
}

const table = z.record(z.string(), z.string().regex(/^[a-z0-9-]+$/))

/**
 * Copies the logos of the catalogue's authors and providers to where pages find them: some forty files of the package's
 * two thousand.
 * @returns whether anything was copied
 */
export async function copyLogos(root: string): Promise<boolean> {
  return onceFor(root, LOGOS, async () => {
    const source = path.join(root, SOURCE)
    const target = path.join(root, TARGET)
    await rm(target, { recursive: true, force: true })
    await mkdir(target, { recursive: true })
    // An installation without development packages has no logos to copy; whoever built it did that.
    if (!existsSync(source)) return
    const icons = table.parse(JSON.parse(await readFile(path.join(root, TABLE), 'utf8')))
    const names = new Set(Object.values(icons))
    await Promise.all([...names].map((name) => cp(path.join(source, `${name}.svg`), path.join(target, `${name}.svg`))))
  })
}
