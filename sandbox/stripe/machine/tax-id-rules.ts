import type Stripe from 'stripe'

type Rule = { pattern: RegExp; /** Whose authority can be asked. */ isVerifiable: boolean }

const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI'.split(' ')

const checked = (pattern: RegExp): Rule => ({ pattern, isVerifiable: true })
const unchecked = (pattern: RegExp): Rule => ({ pattern, isVerifiable: false })

/** The forms of the tax ids that this sandbox knows. https://docs.stripe.com/billing/customer/tax-ids */
const RULES: Readonly<Record<string, Rule>> = {
  eu_vat: checked(new RegExp(`^(?:${EU_MEMBERS.join('|')})[0-9A-Z+*]{2,12}$`)),
  gb_vat: checked(/^(?:GB|XI)(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/),
  au_abn: checked(/^\d{11}$/),
  us_ein: unchecked(/^\d{2}-?\d{7}$/),
  ca_bn: unchecked(/^\d{9}$/),
  ca_gst_hst: unchecked(/^\d{9}RT\d{4}$/),
  ch_vat: unchecked(/^CHE-?\d{3}\.?\d{3}\.?\d{3} ?(?:MWST|TVA|IVA)$/),
  no_vat: unchecked(/^\d{9}MVA$/),
  in_gst: unchecked(/^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/),
  jp_cn: unchecked(/^\d{13}$/),
  nz_gst: unchecked(/^\d{8,9}$/),
  sg_gst: unchecked(/^(?:M\d{8}[A-Z]|[A-Z]\d{2}[A-Z0-9]{6}\d|\d{9}[A-Z])$/),
  za_vat: unchecked(/^4\d{9}$/),
  br_cnpj: unchecked(/^\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2}$/),
  mx_rfc: unchecked(/^[A-Z&Ñ]{3,4}\d{6}[A-Z0-9]{3}$/),
  ae_trn: unchecked(/^\d{15}$/),
}

/** Countries in the European Union name Greece by its own letters. */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  GB: 'gb_vat',
  AU: 'au_abn',
  US: 'us_ein',
  CA: 'ca_bn',
  CH: 'ch_vat',
  NO: 'no_vat',
  IN: 'in_gst',
  JP: 'jp_cn',
  NZ: 'nz_gst',
  SG: 'sg_gst',
  ZA: 'za_vat',
  BR: 'br_cnpj',
  MX: 'mx_rfc',
  AE: 'ae_trn',
  GR: 'eu_vat',
}

export const TAX_ID_TYPES: readonly string[] = Object.keys(RULES)

/** Whether a tax id has the form of its type. */
export function isTaxIdOf(type: string, value: string): boolean {
  return RULES[type]?.pattern.test(value) === true
}

/** What tax ids are called where the payer lives; undefined where this sandbox knows none. */
export function findTaxIdType(country: string): string | undefined {
  return BY_COUNTRY[country] ?? (EU_MEMBERS.includes(country) ? 'eu_vat' : undefined)
}

/**
 * What an authority says about a tax id, as Stripe's test mode plays it: zeros are known, ones are not, twos never get an
 * answer. https://docs.stripe.com/billing/testing#customer-tax-id-verification
 */
export function verifyTaxId(type: string, value: string): Stripe.TaxId.Verification.Status {
  if (RULES[type]?.isVerifiable !== true) return 'unavailable'
  const digits = value.replace(/\D/g, '')
  if (/^0+$/.test(digits)) return 'verified'
  return /^1+$/.test(digits) ? 'unverified' : 'pending'
}
