import { type Message, writeMessage } from './message'

const NOTE = 'You get this because you look after this organization. Settings, Notifications changes what you hear of.'

/** Tells that little is left. Amounts are exact USD decimals without the dollar sign. */
export function writeLowBalanceMessage(facts: {
  organizationName: string
  balance: string
  threshold: string
  creditsUrl: string
}): Message {
  return writeMessage({
    subject: `Low balance: $${facts.balance} left`,
    paragraphs: [
      `The balance of ${facts.organizationName} is $${facts.balance}, below the $${facts.threshold} that you wanted to be told at.`,
      'When it is used up, requests to paid models are refused. Buy credits, or let auto top-up do it.',
    ],
    action: { label: 'Add credits', url: facts.creditsUrl },
    note: NOTE,
  })
}

const PERIODS = { day: 'today (UTC)', week: 'this week (since Monday, UTC)', month: 'this month (UTC)' } as const

/** Tells how much of an amount was spent. */
export function writeSpendMessage(facts: {
  organizationName: string
  period: keyof typeof PERIODS
  percent: number
  spent: string
  threshold: string
  activityUrl: string
}): Message {
  const what = facts.percent >= 100 ? 'all of' : `${facts.percent} % of`
  return writeMessage({
    subject: `${facts.organizationName} spent $${facts.spent} this ${facts.period}`,
    paragraphs: [
      `${facts.organizationName} has spent $${facts.spent} ${PERIODS[facts.period]}: ${what} the $${facts.threshold} that you wanted to be told at.`,
      'Nothing is stopped by this. A budget on the credits page stops requests at an amount.',
    ],
    action: { label: 'See what it was spent on', url: facts.activityUrl },
    note: NOTE,
  })
}

/** Tells that a key has used up its limit, or nearly. */
export function writeKeyLimitMessage(facts: {
  organizationName: string
  keyName: string
  keyLabel: string
  percent: number
  spent: string
  limit: string
  limitReset: 'daily' | 'weekly' | 'monthly' | null
  keysUrl: string
}): Message {
  const isReached = facts.percent >= 100
  const window = facts.limitReset === null ? '' : ` ${facts.limitReset}`
  return writeMessage({
    subject: isReached
      ? `API key “${facts.keyName}” has reached its limit`
      : `API key “${facts.keyName}” has used ${facts.percent} % of its limit`,
    paragraphs: [
      `The API key “${facts.keyName}” (${facts.keyLabel}) of ${facts.organizationName} has spent $${facts.spent} of its${window} limit of $${facts.limit}.`,
      isReached
        ? 'Its requests are refused until the limit is raised or begins anew.'
        : 'When it is used up, its requests are refused until the limit is raised or begins anew.',
    ],
    action: { label: 'Open the API keys', url: facts.keysUrl },
    note: NOTE,
  })
}

/** Tells that nothing is sent to a webhook any more. */
export function writeWebhookDisabledMessage(facts: {
  organizationName: string
  url: string
  error: string
  settingsUrl: string
}): Message {
  return writeMessage({
    subject: 'Your webhook for notifications is disabled',
    paragraphs: [
      `The webhook of ${facts.organizationName} (${facts.url}) did not take our messages for a long time, so we stopped sending.`,
      `The last try said: ${facts.error}`,
      'What was not delivered is kept for a week. Mend the receiver, then enable the webhook again.',
    ],
    action: { label: 'Open the notification settings', url: facts.settingsUrl },
    note: 'E-mails go on as you have set them.',
  })
}
