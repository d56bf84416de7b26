export { createEventDecoder, EventTooLargeError } from './create-event-decoder'
