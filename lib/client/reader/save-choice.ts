import { READER_COOKIE, writeChoice, type ReaderChoice } from './reader'

const YEAR_SECONDS = 31_536_000

/** Keeps the choice in this browser, where the server reads it too, and loads the page anew as it reads from now on. */
export function saveChoice(choice: ReaderChoice): void {
  const isNone = choice.locale === null && choice.timeZone === null
  const lifetime = isNone ? 0 : YEAR_SECONDS
  document.cookie = `${READER_COOKIE}=${writeChoice(choice)}; path=/; max-age=${lifetime}; samesite=lax`
  window.location.reload()
}
