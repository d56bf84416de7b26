import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { GuideSlug } from './guides'
import { type Guide, splitGuide } from './split-guide'

const FOLDER = path.join(process.cwd(), 'content', 'docs')

/** A guide with the addresses of this installation in its samples. `publicUrl` has no slash at its end. */
export async function readGuide({ slug, publicUrl }: { slug: GuideSlug; publicUrl: string }): Promise<Guide> {
  const source = await readFile(path.join(FOLDER, `${slug}.md`), 'utf8')
  return splitGuide(source.replaceAll('{{api}}', `${publicUrl}/api/v1`).replaceAll('{{root}}', publicUrl))
}
