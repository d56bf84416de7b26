/** A text as it reads, and where each of its characters stands in the one that was sent; null = at the same place. */
export type PlainText = { text: string; places: readonly number[] | null }

/** Letters of other scripts that look like Latin ones (a part of Unicode's confusables), small. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'аa',
    'вb',
    'сc',
    'ԁd',
    'еe',
    'ѐe',
    'ёe',
    'һh',
    'нh',
    'іi',
    'їi',
    'ӏi',
    'јj',
    'кk',
    'мm',
    'оo',
    'рp',
    'ԛq',
    'ѕs',
    'тt',
  ]
    .concat([
      'уy',
      'ѵv',
      'ԝw',
      'хx',
      'αa',
      'βb',
      'εe',
      'ηn',
      'ιi',
      'κk',
      'νv',
      'οo',
      'ρp',
      'τt',
      'υu',
      'χx',
      'γy',
      'ıi',
    ])
    .concat([
      'ɑa',
      'ɡg',
      'ɩi',
      'ⅼl',
      'ʟl',
      'ɴn',
      'ʀr',
      'ᴀa',
      'ʙb',
      'ᴄc',
      'ᴅd',
      'ᴇe',
      'ɢg',
      'ʜh',
      'ɪi',
      'ᴊj',
      'ᴋk',
      'ᴍm',
      'ᴏo',
    ])
    .concat(['ᴘp', 'ꜱs', 'ᴛt', 'ᴜu', 'ᴠv', 'ᴡw', 'ʏy', 'ᴢz'])
    .map((pair) => [...pair])
    .map(([from = '', to = '']) => [from, to]),
)

const ASCII_ONLY = /^[\0-\x7f]*$/
/** Characters that nobody sees: format characters (zero width, direction, tags), marks and fillers. */
const UNSEEN = /[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]/u

/**
 * What a text looks like to whoever reads it, in plain letters: without characters that nobody sees, and with Latin letters
 * for those that only look like them. In time proportional to the text.
 */
export function toPlainLetters(text: string): PlainText {
  if (ASCII_ONLY.test(text)) return { text, places: null }
  const places: number[] = []
  const parts: string[] = []
  let place = 0
  for (const character of text) {
    const plain = toPlain(character)
    for (let index = 0; index < plain.length; index++) places.push(place)
    parts.push(plain)
    place += character.length
  }
  return { text: parts.join(''), places }
}

function toPlain(character: string): string {
  if (character <= '\x7f') return character
  let plain = ''
  for (const part of character.normalize('NFKD')) {
    if (UNSEEN.test(part)) continue
    plain += LOOKALIKES[part.toLowerCase()] ?? part
  }
  return plain
}

/** Digits and signs that stand for letters within words: `1gn0re`. Every character keeps its place. */
export function readDigitsAsLetters(text: string): string {
  return text.replace(WORD_WITH_DIGITS, (word) => word.replace(/[013457@$]/g, (sign) => SIGNS[sign] ?? sign))
}

const WORD_WITH_DIGITS = /(?<![\w@$])(?=[\d@$]{0,3}[a-z])[\w@$]{3,24}(?![\w@$])/gi
const SIGNS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
}
