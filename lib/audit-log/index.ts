export { recordEvent } from './record-event'
export { recordRequest } from './record-request'
export { listEvents } from './list-events'
export { listAreas } from './list-areas'
