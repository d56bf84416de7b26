export { getActivity } from './get-activity'
export { getGeneration } from './get-generation'
export { getModelSignals } from './get-model-signals'
export { listRecentGenerations } from './list-recent-generations'
