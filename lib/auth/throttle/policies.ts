import type { ThrottlePolicy } from './next-throttle'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Every throttle by name. Those per account hold whatever address the tries come from. */
export const THROTTLES = {
  /** Wrong passwords for one e-mail address, whether or not somebody has it: about four guesses an hour in the end. */
  sign_in_account: { freeTries: 5, baseDelayMs: 2 * SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: 24 * HOUR },
  sign_in_address: { freeTries: 60, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  /** Questions to authenticators, which cost a row each. */
  passkey_options_address: { freeTries: 60, baseDelayMs: SECOND, delayMsMax: 5 * MINUTE, forgetAfterMs: 10 * MINUTE },
  sign_up_address: { freeTries: 60, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  /** Mail to one e-mail address, so that nobody's mailbox is flooded through us. */
  mail_account: { freeTries: 5, baseDelayMs: MINUTE, delayMsMax: HOUR, forgetAfterMs: 24 * HOUR },
  mail_address: { freeTries: 30, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  /** Links that were opened: right ones are rare, guesses are hopeless anyway. */
  token_address: { freeTries: 60, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  /** Codes that programs exchange for keys: right ones are given back. */
  oauth_exchange_address: { freeTries: 60, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  /** Promotional codes that one organization tries: right ones are given back. */
  redeem_organization: { freeTries: 10, baseDelayMs: 2 * SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: 24 * HOUR },
  /** The same from one network address, whatever accounts it has. */
  redeem_address: { freeTries: 60, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  /** Wrong codes of one person: with six digits and three steps that count, a guess is right once in 300,000. */
  second_factor_account: { freeTries: 5, baseDelayMs: 2 * SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: 24 * HOUR },
  /** Wrong present passwords of a person who is signed in. */
  change_password_account: { freeTries: 5, baseDelayMs: 2 * SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: 24 * HOUR },
  /** Tries of the home page's demo, where providers are simulated. */
  demo_address: { freeTries: 30, baseDelayMs: SECOND, delayMsMax: 5 * MINUTE, forgetAfterMs: 10 * MINUTE },
} satisfies Record<string, ThrottlePolicy>

export type ThrottleName = keyof typeof THROTTLES
