import { NANOS_PER_DOLLAR } from './money'

/** Requests to free models that an organization has (api contract §4.2). */
export const FREE_REQUESTS_PER_MINUTE = 20
export const FREE_REQUESTS_PER_DAY = 50
export const FREE_REQUESTS_PER_DAY_BUYER = 1_000
/** Ever bought at least this: a buyer. Purchases keep their credit amount, so ten dollars bought are ten here. */
export const FREE_REQUESTS_BUYER_NANOS = 10n * NANOS_PER_DOLLAR
