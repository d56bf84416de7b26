import { ORGANIZATION_HEADER } from '@/lib/schemas/organization-roles'

/** Marks the element that says which organization a page shows: `<div data-organization-id="org_…">`. */
const SELECTOR = '[data-organization-id]'

/** The organization that the page at hand shows; null on pages that show none. */
function readShownOrganization(): string | null {
  return document.querySelector<HTMLElement>(SELECTOR)?.dataset.organizationId ?? null
}

/** Whether an organization is the one that the page at hand shows; a page that is being made on the server shows the asker's. */
export function isShownOrganization(organizationId: string): boolean {
  const shown = typeof document === 'undefined' ? null : readShownOrganization()
  return shown === null || shown === organizationId
}

/**
 * Goes with every request that this page makes to our API: a browser that was switched to another organization in another tab
 * is refused instead of read or written in the wrong one.
 */
export function organizationHeaders(): Record<string, string> {
  const shown = typeof document === 'undefined' ? null : readShownOrganization()
  return shown === null ? {} : { [ORGANIZATION_HEADER]: shown }
}
