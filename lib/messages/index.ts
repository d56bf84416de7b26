export { countMessageTokens } from './count-message-tokens'
export { MESSAGES_FORMAT } from './messages-format'
export { toChatBody } from './to-chat-body'
export { toMessagesError, toMessagesStatus } from './to-messages-error'
