import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs'
import path from 'node:path'

/** A program of this machine, with what its environment needs beside. */
export type Program = { file: string; env: Record<string, string> }

const SYSTEM_PATHS = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin']

function run(command: string, args: readonly string[], cwd?: string): { isDone: boolean; output: string } {
  const { status, stdout } = spawnSync(command, [...args], { encoding: 'utf8', ...(cwd === undefined ? {} : { cwd }) })
  return { isDone: status === 0, output: stdout ?? '' }
}

function findInstalled(name: string): Program | null {
  const file = SYSTEM_PATHS.map((directory) => path.join(directory, name)).find((candidate) => existsSync(candidate))
  return file === undefined ? null : { file, env: {} }
}

/** The package and those that it needs and this machine lacks; empty when apt does not know it. */
function listMissingPackages(name: string): string[] {
  const simulate = () => run('apt-get', ['install', '--simulate', '--no-install-recommends', '-qq', name]).output
  const read = (output: string) => [...output.matchAll(/^Inst (\S+)/gm)].flatMap(([, found]) => found ?? [])
  const known = read(simulate())
  if (known.length > 0 || process.getuid?.() !== 0) return known
  run('apt-get', ['update', '-qq'])
  return read(simulate())
}

/** Takes the packages apart into a directory; nothing is installed, no service is set up or started. */
function unpack(packages: readonly string[], directory: string): boolean {
  mkdirSync(path.dirname(directory), { recursive: true })
  const partial = mkdtempSync(`${directory}-`)
  if (!run('apt-get', ['download', '-qq', ...packages], partial).isDone) return false
  const files = readdirSync(partial).filter((file) => file.endsWith('.deb'))
  const isWhole = files.every(
    (file) => run('dpkg', ['-x', path.join(partial, file), path.join(partial, 'root')]).isDone,
  )
  if (isWhole && !existsSync(directory)) renameSync(partial, directory)
  return isWhole
}

function findUnpacked(name: string, directory: string): Program | null {
  const root = path.join(directory, 'root', 'usr')
  const file = ['bin', 'sbin'].map((folder) => path.join(root, folder, name)).find((candidate) => existsSync(candidate))
  if (file === undefined) return null
  const libraries = path.join(root, 'lib')
  const folders = existsSync(libraries)
    ? readdirSync(libraries, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  const places = [libraries, ...folders.map((entry) => path.join(libraries, entry.name))]
  return { file, env: { LD_LIBRARY_PATH: places.join(':') } }
}

/**
 * A program that tests need and npm does not have: the installed one, else the one of Debian's package of the same name,
 * unpacked beside the project's packages. Null where neither is possible, such as on macOS without the program.
 */
export function provideDebianProgram(name: string): Program | null {
  const directory = path.resolve('node_modules', '.cache', 'debian-programs', name)
  const found = findInstalled(name) ?? findUnpacked(name, directory)
  if (found || !existsSync('/usr/bin/apt-get')) return found
  console.log(`• Unpacking Debian's ${name} for the tests …`)
  const packages = listMissingPackages(name)
  return packages.length > 0 && unpack(packages, directory) ? findUnpacked(name, directory) : null
}
