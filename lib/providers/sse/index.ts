export { createEventDecoder, EventTooLargeError } from './create-event-decoder'
export { formatComment, formatDataEvent } from './format-event'
