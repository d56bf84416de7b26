import Link from 'next/link'
import type { ReactNode } from 'react'

type Answer = { question: string; answer: ReactNode }

const linkClasses =
  'rounded-sm font-medium text-brand underline decoration-brand/35 underline-offset-3 hover:decoration-brand'

const ANSWERS: readonly Answer[] = [
  {
    question: 'What do tokens cost?',
    answer: (
      <>
        Exactly what the provider that answers charges, to the token, at the price that was valid when the request
        began. Each{' '}
        <Link href="/models" className={linkClasses}>
          model’s page
        </Link>{' '}
        lists its providers and prices.
      </>
    ),
  },
  {
    question: 'What is free of charge?',
    answer:
      'Errors, empty answers and streams that break cost nothing. Models whose name ends in “:free” cost nothing within their daily number of requests.',
  },
  {
    question: 'Can a balance go below zero?',
    answer:
      'No. The most that a request can cost is set aside before it is sent on, also when hundreds come at once. What does not fit is refused with the numbers.',
  },
  {
    question: 'And with keys of my own?',
    answer:
      'Requests through your own provider keys are paid to the provider. Beyond a monthly allowance there is a small fee, which each generation shows.',
  },
  {
    question: 'Do credits expire? Can I have my money back?',
    answer: (
      <>
        Bought credits do not expire. What you have not spent can be refunded on the page Credits within 24 hours; the{' '}
        <Link href="/docs/billing" className={linkClasses}>
          billing guide
        </Link>{' '}
        has the details.
      </>
    ),
  },
  {
    question: 'Is there a subscription, or a price per seat?',
    answer: 'Neither. Colleagues share one balance, and each key and member can have a limit.',
  },
]

/** What people ask about money before they sign up. */
export function PricingAnswers() {
  return (
    <dl className="grid gap-x-10 gap-y-7 sm:grid-cols-2">
      {ANSWERS.map(({ question, answer }) => (
        <div key={question} className="grid content-start gap-1">
          <dt className="font-semibold">{question}</dt>
          <dd className="text-base leading-6 text-pretty text-muted-foreground">{answer}</dd>
        </div>
      ))}
    </dl>
  )
}
