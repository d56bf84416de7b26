/** Shorter "keys" are no secrets, and taking them out would garble words. */
const SECRET_LENGTH_MIN = 8

/** What was sent as a credential: the one thing that must not come back in an answer. */
export function listSecrets(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers)
    .filter(([name]) => /^(?:authorization|.*api-key|.*security-token)$/i.test(name))
    .map(([, value]) => value.replace(/^bearer\s+/i, ''))
    .filter((secret) => secret.length >= SECRET_LENGTH_MIN)
}
