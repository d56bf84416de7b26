export { createEventDecoder, EventTooLargeError, MAX_EVENT_BYTES, type EventDecoder } from './create-event-decoder'
export { formatComment, formatDataEvent } from './format-event'
