/** `us-central1`, `europe-west4`, `northamerica-northeast1`. */
const REGION = /^[a-z]{2,20}-[a-z]{2,20}[1-9][0-9]?$/
/** They span a continent and have a host of another form. */
const MULTI_REGIONS: readonly string[] = ['us', 'eu']

/** The host that answers for a region; null for what is none. Built of letters that were checked, so it is always Google's. */
export function toOrigin(region: string): string | null {
  if (region === 'global') return 'https://aiplatform.googleapis.com'
  if (MULTI_REGIONS.includes(region)) return `https://aiplatform.${region}.rep.googleapis.com`
  return REGION.test(region) ? `https://${region}-aiplatform.googleapis.com` : null
}
