export { writeAutoTopUpMessage } from './auto-top-up-messages'
export { deliverMail } from './deliver-mail'
export type { Message } from './message'
export {
  writeAddressTakenMessage,
  writeInvitationMessage,
  writeLeakedKeyMessage,
  writeResetPasswordMessage,
  writeVerifyEmailMessage,
} from './messages'
export {
  writeKeyLimitMessage,
  writeLowBalanceMessage,
  writeSpendMessage,
  writeWebhookDisabledMessage,
} from './notice-messages'
export { writeRetirementMessage } from './retirement-message'
export { writeAccountDeletedMessage, writeSecurityMessage } from './security-message'
export { sendMail } from './send-mail'
