type PolicyInput = {
  /** Fresh for each page; scripts without it do not run. */
  nonce: string
  /** React tells the server's stacks by `eval` there, and pages are changed over a socket. */
  isDevelopment: boolean
  isHttps: boolean
}

/**
 * What a page may load and run (Content Security Policy, level 3). Scripts need the page's nonce; what they load in turn is
 * trusted with them. Styles may stand in attributes, because charts and floating panels are placed that way. Pictures come
 * from this site or from the page itself: an address in a model's answer must not tell a stranger who reads it.
 */
export function composeContentPolicy({ nonce, isDevelopment, isHttps }: PolicyInput): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
    'media-src': ["'self'", 'data:', 'blob:'],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(isHttps ? { 'upgrade-insecure-requests': [] } : {}),
  }
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}
