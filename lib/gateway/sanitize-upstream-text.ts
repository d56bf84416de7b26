import { redactKeys } from '@/lib/providers'

/** Longer bodies say nothing new to a caller. */
const CHARACTERS_MAX = 2_000

/** `https://user@host:1/path?query`: the host decides whether it may be shown. */
const URLS = /\b(?:https?|wss?|postgres(?:ql)?|redis):\/\/[^\s"'<>)\]}\\]+/gi
/** Addresses without a scheme, with or without a port. */
const ADDRESSES = /\b(?:\d{1,3}(?:\.\d{1,3}){3}|localhost)(?::\d{1,5})?\b|\[[0-9a-f:]*:[0-9a-f:]*\](?::\d{1,5})?/gi
/** Names that resolve only inside somebody's network. */
const INNER_HOST = /^(?:[^.]+|.*\.(?:local|localhost|internal|intranet|lan|corp|home|svc|cluster|test|example))$/i

/**
 * What a provider wrote, fit to be shown to a tenant: no key (neither anything that looks like one nor those that were
 * sent), no address of the inside, bounded.
 */
export function sanitizeUpstreamText(text: string, secrets: readonly string[] = []): string {
  // Cut before the patterns run: a body may be 64 KiB. A little more is kept, so that a key at the edge is seen whole.
  const head = text.slice(0, CHARACTERS_MAX * 2)
  const withoutSecrets = secrets.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), head)
  return redactKeys(withoutSecrets)
    .replace(URLS, (url) => (isPublicUrl(url) ? url : '[internal address]'))
    .replace(ADDRESSES, '[internal address]')
    .trim()
    .slice(0, CHARACTERS_MAX)
}

function isPublicUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, username, protocol, port } = new URL(url)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  // Documentation that providers point to stands on the usual port of a public name.
  return isWeb && username === '' && port === '' && !INNER_HOST.test(hostname) && !/^[\d.]+$|^\[/.test(hostname)
}
