import { SharedStateServer } from '../../process/serve-shared-state'
import type { ChildSpec } from '../child-process'
import type { SupervisedChild } from '../supervise-child'
import { ConnectionDealer } from './connection-dealer'
import { GatewaySlot } from './gateway-slot'

export type SupervisedGateways = SupervisedChild & {
  /** Replaces every process by a new one, one after the other, while the others serve. */
  roll: () => Promise<void>
}

type Input = {
  /** One for each process. */
  specs: readonly ChildSpec[]
  /** The product's port. */
  address: { host: string; port: number }
  /** Processes came or went. */
  onChange: () => void
}

/** Starts the gateway processes behind one port, which stays open whatever becomes of any of them. */
export function superviseGateways({ specs, address, onChange }: Input): SupervisedGateways {
  const dealer = new ConnectionDealer()
  const state = { isStopping: false }
  const slots: GatewaySlot[] = []
  const onSlotChange = (): void => {
    // Somebody who was told to stop still takes what comes for a while, for load balancers; then nobody does.
    if (state.isStopping && slots.every(({ isShut }) => isShut)) dealer.close()
    onChange()
  }
  const context = { dealer, shared: new SharedStateServer(), onChange: onSlotChange }
  for (const spec of specs) slots.push(new GatewaySlot(spec, context))

  const begin = async (): Promise<void> => {
    await Promise.all([dealer.listen(address), ...slots.map((slot) => slot.waitUntilReady())])
  }
  const whenReady = begin()
  // Whoever waits for it hears of it.
  whenReady.catch(() => undefined)
  return {
    name: 'gateway',
    pids: () => Object.fromEntries(slots.flatMap(({ name, pid }) => (pid === undefined ? [] : [[name, pid]]))),
    whenReady,
    roll: async () => {
      for (const slot of slots) if (!state.isStopping) await slot.replace()
    },
    stop: async () => {
      state.isStopping = true
      await Promise.all(slots.map((slot) => slot.stop()))
      dealer.close()
    },
    kill: () => {
      state.isStopping = true
      for (const slot of slots) slot.kill()
      dealer.close()
    },
  }
}
