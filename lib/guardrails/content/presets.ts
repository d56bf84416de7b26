import type { ContentPreset } from '@/lib/schemas/guardrails'
import type { FindSpan } from './detector'
import { createInjectionFinder } from './injection/find-injection'
import { measureCard } from './measure-card'
import { measureIban } from './measure-iban'

/**
 * Every repetition is bounded and no two in a row can take the same character, so these need no linear-time engine; the
 * longest match of each stays below the window of a stream.
 */
const EMAIL = /(?<![\w.%+-])[A-Za-z0-9][\w.%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w-])/g
/** With a country code, or in the North American form; bare runs of digits are order numbers more often than phones. */
const PHONE =
  /(?<![\w+])(?:\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){1,4}|\(\d{3}\) ?\d{3}[ .-]\d{4}|\d{3}[.-]\d{3}[.-]\d{4})(?!\w)/g
const CARD = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-])/g
const IBAN = /(?<!\w)[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]){11,30}/g
/** Area, group and serial number are never all zeros, and no area is 666 or above 899 (SSA). */
const SSN = /(?<![\w-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\w-])/g
const IPV4 = /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)/
const IPV6 =
  /(?<![\w:.])(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}|(?:[0-9A-Fa-f]{1,4}:){2,7}:|::(?:[0-9A-Fa-f]{1,4}:){0,5}[0-9A-Fa-f]{1,4})(?![\w:])/
/** Both in one: a text full of the one is not searched for the other again and again. */
const IP = new RegExp(`${IPV4.source}|${IPV6.source}`, 'g')
/** Secrets that say what they are: well-known prefixes, and PEM headers of private keys. */
const SECRET =
  /(?<![\w-])(?:sk-[\w-]{20,200}|pk_(?:live|test)_\w{16,200}|[rs]k_(?:live|test)_\w{16,200}|whsec_\w{20,200}|AKIA[0-9A-Z]{16}|ASIA[0-9A-Z]{16}|AIza[\w-]{35}|gh[oprsu]_[A-Za-z0-9]{36,200}|github_pat_\w{22,200}|glpat-[\w-]{20,200}|xox[abprs]-[\w-]{10,200}|npm_[A-Za-z0-9]{36}|hf_[A-Za-z0-9]{30,200}|gsk_[A-Za-z0-9]{40,200}|xai-[A-Za-z0-9]{40,200}|ya29\.[\w-]{20,200}|eyJ[\w-]{10,90}\.[\w-]{10,90}\.[\w-]{10,60}|-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY-----)/g

export const PRESET_LABELS: Readonly<Record<ContentPreset, string>> = {
  email: '[EMAIL]',
  phone: '[PHONE]',
  'credit-card': '[CREDIT_CARD]',
  iban: '[IBAN]',
  ssn: '[SSN]',
  'ip-address': '[IP_ADDRESS]',
  'api-key': '[API_KEY]',
  'regex-prompt-injection': '[PROMPT_INJECTION]',
}

const FINDERS: Readonly<Record<ContentPreset, FindSpan>> = {
  email: finder(EMAIL),
  phone: finder(PHONE),
  'credit-card': finder(CARD, measureCard),
  iban: finder(IBAN, measureIban),
  ssn: finder(SSN),
  'ip-address': finder(IP),
  'api-key': finder(SECRET),
  'regex-prompt-injection': createInjectionFinder(),
}

/** How a preset finds what it is named after. */
export function getPresetFinder(preset: ContentPreset): FindSpan {
  return FINDERS[preset]
}

/** How much of a candidate is a match; 0 = it is none. */
type Measure = (candidate: string) => number

function finder(expression: RegExp, measure: Measure = (candidate) => candidate.length): FindSpan {
  return (text, from) => {
    // What is no match after all may hide one that begins a little later.
    for (let position = from; position <= text.length;) {
      expression.lastIndex = position
      const match = expression.exec(text)
      if (!match) return null
      const length = measure(match[0])
      if (length > 0) return { start: match.index, end: match.index + length }
      position = match.index + 1
    }
    return null
  }
}
