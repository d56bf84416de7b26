import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { ApiError } from './api-error'

/** What a person is told when the browser made or showed no passkey. */
const REASONS: Readonly<Record<string, string>> = {
  NotAllowedError: 'Nothing was confirmed. Try again when you are ready.',
  InvalidStateError: 'This device has a passkey for your account already.',
  SecurityError: 'Passkeys need the address that this site was set up for, over https or on localhost.',
  NotSupportedError: 'This device cannot keep passkeys.',
}

/** Makes a passkey with the browser; the library is loaded when it is needed. @throws ApiError with a sentence for people */
export async function makePasskey(options: unknown) {
  const { startRegistration } = await loadLibrary()
  // The server's own options, which the browser checks itself.
  return run(() => startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }))
}

/** Lets the person show a passkey. @throws ApiError with a sentence for people */
export async function showPasskey(options: unknown) {
  const { startAuthentication } = await loadLibrary()
  // The server's own options, which the browser checks itself.
  return run(() => startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON }))
}

async function loadLibrary() {
  const library = await import('@simplewebauthn/browser')
  if (library.browserSupportsWebAuthn()) return library
  throw new ApiError('This browser cannot use passkeys here. They need https or localhost.', { status: 0 })
}

async function run<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    const message = REASONS[name] ?? 'The browser could not use a passkey. Try again.'
    throw new ApiError(message, { status: 0, cause: error })
  }
}
