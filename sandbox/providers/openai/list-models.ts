import { listModels } from '../model-lists'

const CREATED = 1_767_225_600

/** `GET /models`. */
export function renderModelList(provider: string): unknown {
  return { object: 'list', data: listModels(provider).map((id) => renderModel(id, provider)) }
}

/** `GET /models/{id}`. */
export function renderModel(id: string, provider: string): unknown {
  return { id, object: 'model', created: CREATED, owned_by: provider }
}
