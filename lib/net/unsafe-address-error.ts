/** A connection that was not made: the name leads into a private network, to this machine, or nowhere. */
export class UnsafeAddressError extends Error {
  readonly code = 'UNSAFE_ADDRESS'

  constructor(host: string) {
    super(`${host} does not lead to a public address.`)
    this.name = 'UnsafeAddressError'
  }
}
