/** Where an answer lies: whose it is, and for which request. */
export type CacheAddress = {
  /** Of one API key, or of one person: nobody reads another's answers. */
  scope: string
  /** SHA-256 (hex) over everything that decides the answer. */
  hash: string
}
