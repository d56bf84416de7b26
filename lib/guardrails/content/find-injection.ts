import type { Span } from './detector'

/**
 * Phrases by which texts try to take over a conversation: they tell the model to forget or reveal its instructions, or to be
 * somebody without any. Words in between are bounded, so that a match stays short.
 */
const PHRASES = [
  /\b(?:ignore|disregard|forget|override|bypass)\s{1,4}(?:\w{1,16}\s{1,4}){0,3}(?:previous|prior|above|earlier|all|any|system|safety)\s{1,4}(?:\w{1,16}\s{1,4}){0,2}(?:instructions?|prompts?|rules?|guidelines?|directives?|messages?)\b/gi,
  /\b(?:reveal|show|print|repeat|output|leak)\s{1,4}(?:\w{1,16}\s{1,4}){0,3}(?:system|hidden|initial|secret)\s{1,4}(?:prompts?|instructions?|messages?)\b/gi,
  /\byou\s{1,4}are\s{1,4}now\s{1,4}(?:\w{1,16}\s{1,4}){0,3}(?:DAN|jailbroken|unrestricted|unfiltered|developer\s{1,4}mode)\b/gi,
  /\b(?:enter|enable|activate)\s{1,4}(?:developer|debug|god|jailbreak|DAN)\s{1,4}mode\b/gi,
  /<\/?(?:system|im_start|im_end|\|im_start\||\|im_end\|)>|<\|(?:im_start|im_end|system)\|>/gi,
] as const

/** Finds the first such phrase at or behind a position. */
export function findInjection(text: string, from: number): Span | null {
  let first: Span | null = null
  for (const phrase of PHRASES) {
    phrase.lastIndex = from
    const match = phrase.exec(text)
    if (match && (!first || match.index < first.start))
      first = { start: match.index, end: match.index + match[0].length }
  }
  return first
}
