export {
  createDestination,
  deleteDestination,
  findDestination,
  listDestinations,
  updateDestination,
} from './destinations/manage-destinations'
export { resealDestinations } from './destinations/reseal-destinations'
export { toDestinationObject } from './destinations/destination-object'
export { testDestination } from './destinations/test-destination'
export { flushTold, tellGeneration } from './send/tell-generation'
