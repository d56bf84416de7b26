export { createResponse } from './create-response'
export { toResponsesErrorBody } from './to-response-error'
