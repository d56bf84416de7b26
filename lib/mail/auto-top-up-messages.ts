import { type Message, writeMessage } from './message'

/** What an e-mail about auto top-up is about. */
type AutoTopUpMail =
  'authentication_required' | 'capped' | 'declined' | 'payment_method_gone' | 'customer_gone' | 'too_many'

type Facts = {
  kind: AutoTopUpMail
  /** What people know the card by: `visa ending in 4242`. */
  card: string
  /** What one purchase adds, without the dollar sign: `25.00`. */
  amountUsd: string
  /** The bank's code for the last refusal; null when there was none. */
  failureCode: string | null
  /** The page about credits. */
  creditsUrl: string
}

type Words = { subject: string; paragraphs: readonly string[]; label: string; note: string }

const NOTHING_CHARGED = 'Nothing was charged. Your API keys go on working while there are credits left.'

function nameReason(code: string | null): string {
  return code === null ? '' : ` The bank said: ${code.replaceAll('_', ' ')}.`
}

const WRITERS: Readonly<Record<AutoTopUpMail, (facts: Facts) => Words>> = {
  authentication_required: ({ card, amountUsd }) => ({
    subject: 'Your bank wants you to confirm a payment',
    paragraphs: [
      `Auto top-up wanted to add $${amountUsd} of credits with your card (${card}), but its bank wants you to confirm the payment yourself.`,
      NOTHING_CHARGED,
      'Buy credits once on the credits page: there your bank can ask you.',
    ],
    label: 'Pay on the credits page',
    note: 'Auto top-up tries again in an hour, and stops after three refusals in a row.',
  }),
  capped: ({ amountUsd }) => ({
    subject: 'Auto top-up has reached its monthly cap',
    paragraphs: [
      `Your balance is low, but another $${amountUsd} of credits would go over the monthly cap that you set.`,
      'Auto top-up goes on by itself when the next month begins (UTC). Raise the cap or buy credits to have some earlier.',
    ],
    label: 'Open the credits page',
    note: 'You get this message once a month at most.',
  }),
  declined: ({ card, failureCode }) => ({
    subject: 'Auto top-up is stopped: your card was declined three times',
    paragraphs: [
      `Your card (${card}) was declined three times in a row.${nameReason(failureCode)}`,
      NOTHING_CHARGED,
      'Choose another card, or ask your bank, and then resume auto top-up on the credits page.',
    ],
    label: 'Choose a card',
    note: 'Until then auto top-up does not try again.',
  }),
  payment_method_gone: ({ card }) => ({
    subject: 'Auto top-up is stopped: its card is no longer saved',
    paragraphs: [
      `The card (${card}) was removed, so auto top-up cannot use it.`,
      NOTHING_CHARGED,
      'Choose another card.',
    ],
    label: 'Choose a card',
    note: 'Until then auto top-up does not try again.',
  }),
  customer_gone: () => ({
    subject: 'Auto top-up is stopped: the payment details were removed',
    paragraphs: [
      'The payment details of your organization are no longer known to our payment provider, so auto top-up cannot charge a card.',
      NOTHING_CHARGED,
      'Buy credits once and save a card, then turn auto top-up on again.',
    ],
    label: 'Open the credits page',
    note: 'Until then auto top-up does not try again.',
  }),
  too_many: ({ amountUsd }) => ({
    subject: 'Auto top-up is stopped: credits are used up unusually fast',
    paragraphs: [
      `Auto top-up bought $${amountUsd} of credits three times within ten minutes, and your balance is low again. To guard you against a program that runs away, it has stopped.`,
      'Look at the activity page to see what uses your credits. If all is well, resume auto top-up, perhaps with a larger amount.',
    ],
    label: 'Open the credits page',
    note: 'Until then auto top-up does not buy anything.',
  }),
}

/** Tells an admin why auto top-up did not buy credits, and what to do. */
export function writeAutoTopUpMessage(facts: Facts): Message {
  const { subject, paragraphs, label, note } = WRITERS[facts.kind](facts)
  return writeMessage({ subject, paragraphs, action: { label, url: facts.creditsUrl }, note })
}
