/** Countries of the European Union, ISO 3166 alpha-2. */
const EU = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '))
const REGIONS = { eu: EU, us: new Set(['US']) }

/** Whether all of a provider's datacentres lie in a region; one that names none lies nowhere for certain. */
export function lieInRegion(datacenters: readonly string[], region: keyof typeof REGIONS): boolean {
  return datacenters.length > 0 && datacenters.every((country) => REGIONS[region].has(country))
}
