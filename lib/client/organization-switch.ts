import { ApiError } from './api-error'

const CHANNEL = 'causeway-organization'
const REFUSED_EVENT = 'causeway:other-organization'

/** The one that this tab listens on: what is sent through it is heard by the other tabs only. */
let ownChannel: BroadcastChannel | null = null

/** Tells the other tabs of this browser in which organization it works from now on. */
export function announceSwitch(organizationId: string): void {
  const channel = ownChannel ?? new BroadcastChannel(CHANNEL)
  channel.postMessage(organizationId)
  if (channel !== ownChannel) channel.close()
}

/** Notes a refusal of the server's because this tab shows another organization than the browser works in. */
export function noteRefusedOrganization(error: unknown): void {
  if (!(error instanceof ApiError) || error.metadata.reason !== 'other_organization') return
  window.dispatchEvent(new CustomEvent(REFUSED_EVENT, { detail: error.metadata.organization_id }))
}

/** Calls back with the organization that this browser works in, whenever a tab or the server says that. */
export function watchOrganization(onOrganization: (organizationId: string) => void): () => void {
  const hear = (value: unknown) => typeof value === 'string' && onOrganization(value)
  const onRefused = (event: Event) => event instanceof CustomEvent && hear(event.detail)
  const channel = new BroadcastChannel(CHANNEL)
  ownChannel = channel
  channel.onmessage = ({ data }) => hear(data)
  window.addEventListener(REFUSED_EVENT, onRefused)
  return () => {
    if (ownChannel === channel) ownChannel = null
    channel.close()
    window.removeEventListener(REFUSED_EVENT, onRefused)
  }
}
