import { createId } from '../create-id'
import { buildPaymentMethod } from '../objects/build-payment-method'
import type { Instrument } from '../store/tables'
import type { World } from '../world'
import { findCardBehaviour, findCardBrand } from './test-cards'

export type CardEntry = {
  number: string
  expMonth: number
  expYear: number
  name: string
  email: string
}

/** Remembers a card that was typed in, as a payment method that nobody owns yet. The number itself is forgotten. */
export function createCard(world: World, { number, ...entry }: CardEntry): Instrument {
  const instrument: Instrument = {
    ...entry,
    id: createId('pm'),
    kind: 'card',
    brand: findCardBrand(number),
    last4: number.slice(-4),
    behaviour: findCardBehaviour(number),
    isSetUp: false,
  }
  return putInstrument(world, instrument)
}

export type AccountEntry = { last4: string; name: string; email: string; behaviour: Instrument['behaviour'] }

/** The same for a bank account. */
export function createBankAccount(world: World, entry: AccountEntry): Instrument {
  const account = { ...entry, id: createId('pm'), kind: 'us_bank_account', brand: 'STRIPE TEST BANK' } as const
  return putInstrument(world, { ...account, expMonth: 0, expYear: 0, isSetUp: true })
}

function putInstrument(world: World, instrument: Instrument): Instrument {
  const createdSeconds = world.clock.nowSeconds()
  world.store.put('instruments', instrument)
  world.store.put('paymentMethods', buildPaymentMethod({ instrument, customer: null, createdSeconds }))
  return instrument
}
