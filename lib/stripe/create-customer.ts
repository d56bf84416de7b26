import { callStripe } from './call-stripe'

type CustomerInput = { idempotencyKey: string; email: string | null; name: string; metadata: Record<string, string> }

/** Makes a customer and returns its id. @throws AppError as `callStripe` */
export async function createCustomer({ idempotencyKey, email, name, metadata }: CustomerInput): Promise<string> {
  const parameters = { name, metadata, ...(email === null ? {} : { email }) }
  const customer = await callStripe((stripe) => stripe.customers.create(parameters, { idempotencyKey }))
  return customer.id
}
