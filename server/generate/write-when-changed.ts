import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a generated file only when its content is new, so that watchers and stamps stay quiet. */
export async function writeWhenChanged(file: string, content: string): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => null)
  if (before === content) return false
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
  return true
}
