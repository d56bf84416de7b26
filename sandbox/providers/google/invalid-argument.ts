import { ProviderFailure } from '../provider-failure'

export function invalidArgument(message: string): ProviderFailure {
  return new ProviderFailure('invalid_request', message)
}
