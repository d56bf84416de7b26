const OWN = 'http://own.invalid'

/** A path of this site from an untrusted address, for example `?callbackUrl=`; anything else becomes the fallback. */
export function toOwnPath(target: string | null | undefined, fallback = '/overview'): string {
  if (!target?.startsWith('/') || !URL.canParse(target, OWN)) return fallback
  // What the browser would make of it decides: `//host`, `/\host` and control characters leave the site.
  const { origin, pathname, search, hash } = new URL(target, OWN)
  return origin === OWN && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : fallback
}
