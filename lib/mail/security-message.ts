import { type Message, writeMessage } from './message'

type Change =
  | 'password_changed'
  | 'password_chosen'
  | 'two_factor_on'
  | 'two_factor_off'
  | 'recovery_codes_made'
  | 'recovery_code_used'
  | 'passkey_added'
  | 'passkey_removed'
  | 'sessions_ended'

type Facts = {
  change: Change
  subject: string | null
  device: string | null
  address: string | null
  /** ISO time. */
  at: string
  securityUrl: string
}

const WORDS: Readonly<Record<Change, { subject: string; sentence: string }>> = {
  password_changed: { subject: 'Your password was changed', sentence: 'The password of your account was changed.' },
  password_chosen: {
    subject: 'A new password was chosen',
    sentence: 'A new password was chosen with a link from an e-mail, and all sessions were ended.',
  },
  two_factor_on: {
    subject: 'Two-factor sign-in is on',
    sentence: 'From now on, signing in asks for a code from an authenticator app.',
  },
  two_factor_off: {
    subject: 'Two-factor sign-in was turned off',
    sentence: 'Signing in no longer asks for a code from an authenticator app.',
  },
  recovery_codes_made: {
    subject: 'New recovery codes were made',
    sentence: 'New recovery codes were made. The old ones no longer work.',
  },
  recovery_code_used: {
    subject: 'A recovery code was used',
    sentence: 'Somebody signed in or confirmed a change with one of your recovery codes. It cannot be used again.',
  },
  passkey_added: { subject: 'A passkey was added', sentence: 'A passkey was added to your account' },
  passkey_removed: { subject: 'A passkey was removed', sentence: 'A passkey was removed from your account' },
  sessions_ended: { subject: 'Your sessions were ended', sentence: 'You were signed out in other browsers.' },
}

/** Tells a person of a change to how their account is protected. */
export function writeSecurityMessage({ change, subject, device, address, at, securityUrl }: Facts): Message {
  const words = WORDS[change]
  const sentence = subject === null ? words.sentence : `${words.sentence}: “${subject}”.`
  const from = [device, address === null ? null : `from ${address}`].filter((part) => part !== null).join(' ')
  const when = `${at.slice(0, 16).replace('T', ' ')} UTC`
  return writeMessage({
    subject: words.subject,
    paragraphs: [sentence, `When: ${when}.${from === '' ? '' : ` Where: ${from}.`}`],
    action: { label: 'Look at your security settings', url: securityUrl },
    note: 'If it was not you, choose a new password at once and end the sessions that you do not know.',
  })
}

/** The last message to a person who has deleted their account. */
export function writeAccountDeletedMessage(): Message {
  return writeMessage({
    subject: 'Your account was deleted',
    paragraphs: [
      'Your account is deleted: you are signed out everywhere, your API keys work no more, and your saved cards are removed.',
      'Invoices and the record of what was spent are kept without your name, as the law of bookkeeping wants it.',
    ],
    note: 'If it was not you, write to the operator of this server at once.',
  })
}
