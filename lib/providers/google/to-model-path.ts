import type { ProviderTarget } from '../spec'

/** The address of a model without its method: `…/v1beta/models/<name>`. */
export function toModelPath({ baseUrl, model }: Pick<ProviderTarget, 'baseUrl' | 'model'>): string {
  const root = /\/v\d+(?:alpha|beta)?\d*$/.test(baseUrl) ? baseUrl : `${baseUrl}/v1beta`
  const path = (model.includes('/') ? model : `models/${model}`).split('/').map(encodeURIComponent).join('/')
  return `${root}/${path}`
}
