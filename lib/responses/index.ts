export { createResponse, readChatBody } from './create-response'
export { toResponsesErrorBody } from './to-response-error'
