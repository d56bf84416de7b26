export { getActivity } from './get-activity'
export { getGeneration } from './get-generation'
export { listRecentGenerations } from './list-recent-generations'
