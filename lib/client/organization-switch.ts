import { ApiError } from './api-error'

const CHANNEL = 'causeway-organization'
const REFUSED_EVENT = 'causeway:other-organization'

/** Tells the other tabs of this browser in which organization it works from now on. */
export function announceSwitch(organizationId: string): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(organizationId)
  channel.close()
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
  channel.onmessage = ({ data }) => hear(data)
  window.addEventListener(REFUSED_EVENT, onRefused)
  return () => {
    channel.close()
    window.removeEventListener(REFUSED_EVENT, onRefused)
  }
}
