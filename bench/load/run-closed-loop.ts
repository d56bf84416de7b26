import { Client } from 'undici'
import { CallCycle } from './call-cycle'
import { CLIENT_OPTIONS } from './client-options'
import { Exchange } from './exchange'
import type { LoadOrder } from './load-messages'
import type { Tally } from './tally'

/**
 * A fixed number of clients, each over one connection that stays open, each sending its next request as soon as the answer
 * before is complete. Resolves when the tally is over and every last answer complete: no request is left half-way.
 */
export async function runClosedLoop(order: LoadOrder, concurrency: number, tally: Tally): Promise<void> {
  const cycle = new CallCycle(order.calls)
  const visit = async (index: number): Promise<void> => {
    const client = new Client(order.origins[index % order.origins.length] ?? '', CLIENT_OPTIONS)
    await new Promise<void>((resolve) => {
      const goOn = (exchange: Exchange): void => {
        if (tally.isOver) resolve()
        else exchange.begin(cycle.next(), performance.now())
      }
      goOn(new Exchange(client, tally, goOn))
    })
    await client.close()
  }
  await Promise.all(Array.from({ length: concurrency }, (_, index) => visit(index)))
}
