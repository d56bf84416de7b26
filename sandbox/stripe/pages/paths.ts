/** Where the hosted pages load their looks and their comfort from. */
export const PAGE_STYLESHEET = '/sandbox/stripe/assets/sandbox.css'
export const PAGE_SCRIPT = '/sandbox/stripe/assets/pay.js'
