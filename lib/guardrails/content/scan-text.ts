import type { Detector } from './detector'
import { type Finding, TextScanner } from './text-scanner'

export type ScannedText = { text: string; isBlocked: boolean; findings: Finding[] }

/** Finds and redacts in a whole text. */
export function scanText(
  text: string,
  { detectors, isJson = false }: { detectors: readonly Detector[]; isJson?: boolean },
): ScannedText {
  const scanner = new TextScanner({ detectors, isJson })
  const first = scanner.push(text)
  const rest = scanner.finish()
  return { text: first.text + rest.text, isBlocked: rest.isBlocked, findings: scanner.findings }
}
