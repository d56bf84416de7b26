import { useState } from 'react'

/** The model of an answer that somebody went to, and the how manieth way that was. */
export type FoundModel = { model: string; visit: number }

/** Whose answers a narrow screen shows: what was chosen or gone to last, else the first model's. */
export function useActiveModel(models: readonly string[], found: FoundModel | null) {
  const [chosen, setChosen] = useState<FoundModel | null>(null)
  const isNewer = found !== null && (chosen === null || chosen.visit < found.visit)
  const wanted = isNewer ? found.model : chosen?.model
  return {
    active: wanted !== undefined && models.includes(wanted) ? wanted : (models[0] ?? ''),
    choose: (model: string) => setChosen({ model, visit: found?.visit ?? 0 }),
  }
}
