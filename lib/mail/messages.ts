import { type Message, writeMessage } from './message'

/** Asks a new person to prove that the address is theirs. */
export function writeVerifyEmailMessage({ url }: { url: string }): Message {
  return writeMessage({
    subject: 'Verify your e-mail address',
    paragraphs: [
      'Welcome to Causeway. Please confirm that this address is yours; then you can buy credits and create API keys.',
    ],
    action: { label: 'Verify my e-mail address', url },
    note: 'The link works once, for 24 hours. If you did not sign up, ignore this message.',
  })
}

/** Lets somebody choose a new password. */
export function writeResetPasswordMessage({ url }: { url: string }): Message {
  return writeMessage({
    subject: 'Choose a new password',
    paragraphs: ['Somebody, hopefully you, asked for a new password for your Causeway account.'],
    action: { label: 'Choose a new password', url },
    note: 'The link works once, for one hour. If it was not you, ignore this message: your password stays as it is.',
  })
}

/** Tells the owner of an address that somebody tried to sign up with it. */
export function writeAddressTakenMessage({ signInUrl, resetUrl }: { signInUrl: string; resetUrl: string }): Message {
  return writeMessage({
    subject: 'You already have a Causeway account',
    paragraphs: [
      'Somebody tried to sign up at Causeway with your address. You already have an account, so nothing was changed.',
      `If it was you and you forgot your password, choose a new one here: ${resetUrl}`,
    ],
    action: { label: 'Sign in', url: signInUrl },
    note: 'If it was not you, ignore this message.',
  })
}

/** Tells the people who administer a key that it was found in public and works no more. */
export function writeLeakedKeyMessage(leak: {
  name: string
  label: string
  /** Where it was found, as the finder says. */
  foundAt: string | null
  keysUrl: string
}): Message {
  return writeMessage({
    subject: 'One of your API keys was found in public and is disabled',
    paragraphs: [
      `The API key “${leak.name}” (${leak.label}) was reported as public. It is disabled, so nobody can spend with it.`,
      ...(leak.foundAt === null ? [] : [`It was found here: ${leak.foundAt}`]),
      'Create a new key, put it where the old one was used, and remove the old one from the public place and its history.',
    ],
    action: { label: 'Open my API keys', url: leak.keysUrl },
    note: 'If you are sure that this is a mistake, you can enable the key again on the same page.',
  })
}

/** Asks somebody to join an organization. What strangers wrote, its name and theirs, is all that is not ours here. */
export function writeInvitationMessage(invitation: {
  organizationName: string
  role: string
  invitedBy: string | null
  url: string
  days: number
}): Message {
  const { organizationName, role, invitedBy, url, days } = invitation
  return writeMessage({
    subject: `Join ${organizationName} on Causeway`,
    paragraphs: [
      `${invitedBy ?? 'An admin'} invites you to the organization “${organizationName}” as ${ROLE_WORDS[role] ?? role}.`,
      'Everybody in an organization works from one balance. You keep your own account and your personal organization.',
    ],
    action: { label: 'See the invitation', url },
    note: `The link works once, for ${days} days, for this e-mail address only. If you do not know who this is, ignore this message.`,
  })
}

const ROLE_WORDS: Readonly<Record<string, string>> = {
  admin: 'an admin',
  member: 'a member',
  billing: 'a billing contact',
}
