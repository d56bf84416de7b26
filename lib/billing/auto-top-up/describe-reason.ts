import type { AutoTopUpObject } from '@/lib/schemas/auto-top-up'
import type { StopReason } from './stop-auto-top-up'

type Reason = NonNullable<AutoTopUpObject['reason']>

const STOPPED: Readonly<Record<StopReason, string>> = {
  declined: 'The card was declined three times in a row. Choose another card or ask your bank, then resume.',
  payment_method_gone: 'The card is no longer saved. Choose another one to go on.',
  customer_gone: 'The payment details were removed. Buy credits once and save a card, then turn auto top-up on again.',
  too_many: 'It bought credits three times within ten minutes. See what uses them so fast, then resume.',
}

function isStopReason(text: string): text is StopReason {
  return Object.hasOwn(STOPPED, text)
}

/** Why auto top-up is stopped. */
export function describeStop(code: string): Reason {
  return { code, message: isStopReason(code) ? STOPPED[code] : 'It is stopped. Save the settings to go on.' }
}

/** Why the last purchase did not go through; it is tried again by itself. */
export function describeDecline(code: string): Reason {
  if (code === 'authentication_required')
    return { code, message: 'Your bank wants you to confirm the payment: buy credits once on this page.' }
  return { code, message: `Your bank declined the card (${code.replaceAll('_', ' ')}).` }
}
