import type Stripe from 'stripe'
import { createBankAccount, createCard } from '../machine/create-instrument'
import type { Instrument } from '../store/tables'
import type { World } from '../world'
import { findAccountBehaviour } from './bank-accounts'
import { readCardForm } from './read-card-form'
import type { PayFormErrors, PayFormValues } from './read-card-form'

export type Choice = { choose: () => Instrument } | { errors: PayFormErrors }

/** The payment methods that the payer of a session has saved and may be shown, newest first. */
export function listSavedMethods(world: World, session: Stripe.Checkout.Session): Stripe.PaymentMethod[] {
  if (typeof session.customer !== 'string') return []
  const shown = session.saved_payment_method_options?.allow_redisplay_filters ?? ['always']
  return world.store.list('paymentMethods').filter((method) => {
    const isPossible = session.payment_method_types.includes(method.type)
    return method.customer === session.customer && isPossible && shown.includes(method.allow_redisplay ?? 'unspecified')
  })
}

/** Reads what the payer wants to pay with: a saved method, a bank account or a card. */
export function chooseInstrument(world: World, session: Stripe.Checkout.Session, values: PayFormValues): Choice {
  const { method } = values
  const saved = listSavedMethods(world, session).find(({ id }) => id === method)
  const instrument = saved === undefined ? undefined : world.store.find('instruments', saved.id)
  if (instrument !== undefined) return { choose: () => instrument }
  if (method === 'us_bank_account' && session.payment_method_types.includes('us_bank_account'))
    return chooseAccount(world, values)
  const form = readCardForm(values, new Date(world.clock.nowMs()))
  return 'errors' in form ? form : { choose: () => createCard(world, form.entry) }
}

function chooseAccount(world: World, values: PayFormValues): Choice {
  const number = values.account_number.replace(/\D/g, '')
  const behaviour = findAccountBehaviour(number)
  const errors: PayFormErrors = {}
  if (behaviour === undefined) errors.account_number = 'Enter one of the test account numbers listed below.'
  if (!/^\S+@\S+\.\S+$/.test(values.email.trim())) errors.email = 'Enter an e-mail address.'
  if (values.card_name.trim() === '') errors.card_name = 'Enter the name of the account holder.'
  if (behaviour === undefined || Object.keys(errors).length > 0) return { errors }
  const entry = { last4: number.slice(-4), name: values.card_name.trim(), email: values.email.trim(), behaviour }
  return { choose: () => createBankAccount(world, entry) }
}
