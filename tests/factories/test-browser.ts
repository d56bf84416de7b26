/** A person's browser, as far as accounts need one: keeps cookies and says where its requests come from. */
export class TestBrowser {
  readonly #cookies = new Map<string, string>()
  readonly #urls: { api: string; auth: string }
  /** Client addresses are those that the gateway would report. */
  readonly #address: string
  /** Everything that was ever set, flags included. */
  readonly setCookies: string[] = []

  constructor(urls: { api: string; auth: string }, address = randomAddress()) {
    this.#urls = urls
    this.#address = address
  }

  /** Calls `/api/v1{path}`. */
  api(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST'): Promise<Response> {
    const payload = body === undefined ? {} : { body: JSON.stringify(body) }
    return this.#send(`${this.#urls.api}/api/v1${path}`, { method, ...payload })
  }

  /** Signs in with next-auth's credentials flow. */
  async signIn(email: string, password: string): Promise<Response> {
    return this.signInWith('credentials', { email, password })
  }

  /** The same with another of its ways. */
  async signInWith(provider: 'credentials' | 'code' | 'passkey', fields: Record<string, string>): Promise<Response> {
    const { csrfToken } = (await (await this.auth('/csrf')).json()) as { csrfToken: string }
    const body = new URLSearchParams({ ...fields, csrfToken, json: 'true', callbackUrl: '/activity' })
    return this.#send(`${this.#urls.auth}/api/auth/callback/${provider}`, { method: 'POST', body })
  }

  /** Plants a cookie, as a thief would. */
  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value)
  }

  auth(path: string): Promise<Response> {
    return this.#send(`${this.#urls.auth}/api/auth${path}`, {})
  }

  async #send(url: string, options: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = new Headers(options.body instanceof URLSearchParams ? {} : { 'content-type': 'application/json' })
    for (const [name, value] of Object.entries({
      cookie,
      origin: new URL(url).origin,
      'x-forwarded-for': this.#address,
    }))
      headers.set(name, value)
    const response = await fetch(url, { ...options, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    return response
  }

  #keep(line: string): void {
    this.setCookies.push(line)
    const [pair = ''] = line.split(';')
    const separator = pair.indexOf('=')
    const value = pair.slice(separator + 1)
    if (value === '') this.#cookies.delete(pair.slice(0, separator))
    else this.#cookies.set(pair.slice(0, separator), value)
  }
}

/** A different household for every browser, so that throttles per address do not meet. */
function randomAddress(): string {
  const part = () => 1 + Math.floor(Math.random() * 254)
  return `10.${part()}.${part()}.${part()}`
}
