export { chargeOffSession, readOffSessionIntent, type OffSessionCharge } from './charge-off-session'
export { cancelPayment, chargeOnSession } from './charge-on-session'
export { createCheckoutSession } from './create-checkout-session'
export { createCustomer } from './create-customer'
export {
  createTaxId,
  type CustomerDetails,
  deleteTaxId,
  getCustomerDetails,
  getTaxIdOwner,
  listTaxIds,
  type TaxIdFacts,
  updateCustomerDetails,
} from './customer-details'
export { createRefund } from './create-refund'
export { createSetupSession } from './create-setup-session'
export { findPaymentsOfOrder } from './find-payments-of-order'
export { getSavedCard, type SavedCard } from './get-saved-card'
export { arePaymentsConfigured, isLiveMode } from './get-stripe'
export { getInvoiceLinks, type InvoiceLinks, invoicePayment } from './invoices'
export { listEvents, listMovements } from './list-objects'
export {
  getCheckoutSession,
  getDispute,
  getPaymentIntent,
  getSessionOfPayment,
  listRefunds,
  readId,
} from './read-objects'
export { detachCard, getDefaultCardId, listSavedCards, setDefaultCard } from './saved-cards'
export { verifyWebhook } from './verify-webhook'
