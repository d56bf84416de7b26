import { DEFAULT_LOCALE, toLocale } from '@/lib/client/reader/reader'

export type Named = { id: string; name: string }

/** The usual ones; whoever needs another has it in the browser. */
const LOCALES =
  'ar-EG bg-BG bn-BD ca-ES cs-CZ da-DK de-AT de-CH de-DE el-GR en-AU en-CA en-GB en-IE en-IN en-NZ en-US en-ZA es-AR es-ES es-MX et-EE fa-IR fi-FI fr-BE fr-CA fr-CH fr-FR he-IL hi-IN hr-HR hu-HU id-ID it-IT ja-JP ko-KR lt-LT lv-LV ms-MY nb-NO nl-BE nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sr-RS sv-SE th-TH tr-TR uk-UA ur-PK vi-VN zh-CN zh-TW'

/** Languages with their countries, by English name; the chosen one too where it is not among the usual. */
export function listLocales(chosen: string | null): Named[] {
  const usual = LOCALES.split(' ')
  const ids = chosen === null || usual.includes(chosen) ? usual : [...usual, chosen]
  return ids
    .map((id) => ({ id, name: nameLocale(id) }))
    .sort((left, right) => left.name.localeCompare(right.name, 'en'))
}

export function listTimeZones(): Named[] {
  const places = Intl.supportedValuesOf('timeZone').filter((id) => id !== 'UTC')
  return ['UTC', ...places].map((id) => ({ id, name: nameTimeZone(id) }))
}

/** What holds while nothing is chosen. */
export function describeBrowser(): { locale: string; timeZone: string } {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return { locale: nameLocale(toLocale(navigator.language) ?? DEFAULT_LOCALE), timeZone: nameTimeZone(timeZone) }
}

function nameLocale(id: string): string {
  return new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' }).of(id) ?? id
}

const nameTimeZone = (id: string): string => id.replaceAll('_', ' ')
