import type { Hono } from 'hono'
import { z } from 'zod'
import { findCardBehaviour } from '../machine/test-cards'
import type { World } from '../world'
import { readBody, refuse } from './read-body'

const bankBody = z.strictObject({ card_number: z.string().regex(/^\d{14,16}$/) })

/** The bank behind a saved card changes its mind: from now on the card behaves like the one with this test number. */
export function addBankControls(control: Hono, { world }: { world: World }): void {
  control.post('/payment_methods/:id/bank', async (context) => {
    const body = await readBody(context, bankBody)
    if (body === null) return refuse(context)
    const instrument = world.store.find('instruments', context.req.param('id'))
    if (instrument === undefined) return context.json({ error: 'No such payment method.' }, 404)
    const behaviour = findCardBehaviour(body.card_number)
    world.store.transact(() => world.store.put('instruments', { ...instrument, behaviour }))
    return context.json({ behaviour })
  })
}
