/** The kinds of tax ids that are offered, by Stripe's names; Stripe checks the form of each. */
export const TAX_ID_TYPES = [
  { value: 'eu_vat', label: 'European Union: VAT number', hint: 'DE123456789' },
  { value: 'gb_vat', label: 'United Kingdom: VAT number', hint: 'GB123456789' },
  { value: 'us_ein', label: 'United States: EIN', hint: '12-3456789' },
  { value: 'ca_bn', label: 'Canada: BN', hint: '123456789' },
  { value: 'ca_gst_hst', label: 'Canada: GST/HST number', hint: '123456789RT0001' },
  { value: 'ch_vat', label: 'Switzerland: VAT number', hint: 'CHE-123.456.789 MWST' },
  { value: 'no_vat', label: 'Norway: VAT number', hint: '123456789MVA' },
  { value: 'au_abn', label: 'Australia: ABN', hint: '12345678912' },
  { value: 'nz_gst', label: 'New Zealand: GST number', hint: '123456789' },
  { value: 'in_gst', label: 'India: GSTIN', hint: '12ABCDE3456FGZH' },
  { value: 'jp_cn', label: 'Japan: corporate number', hint: '1234567891234' },
  { value: 'sg_gst', label: 'Singapore: GST number', hint: 'M12345678X' },
  { value: 'za_vat', label: 'South Africa: VAT number', hint: '4123456789' },
  { value: 'br_cnpj', label: 'Brazil: CNPJ', hint: '01.234.456/5432-10' },
  { value: 'mx_rfc', label: 'Mexico: RFC', hint: 'ABC010203AB9' },
  { value: 'ae_trn', label: 'United Arab Emirates: TRN', hint: '123456789012345' },
] as const

export type TaxIdType = (typeof TAX_ID_TYPES)[number]['value']

/** The name of a kind; Stripe's own for those that are not offered here. */
export function describeTaxIdType(type: string): string {
  return TAX_ID_TYPES.find(({ value }) => value === type)?.label ?? type
}
