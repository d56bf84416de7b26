import { RE2JS, RE2JSException } from 're2js'
import { AppError } from '@/lib/core/errors'
import type { FindSpan } from './detector'

/** Bounds the program that a pattern becomes, and with it the work per character. */
const PROGRAM_SIZE_MAX = 2_000

/** Constructs that need backtracking, which no linear-time engine has, by how they are written. */
const UNSUPPORTED: readonly { mark: RegExp; name: string }[] = [
  { mark: /\(\?[=!]/, name: 'lookahead' },
  { mark: /\(\?<[=!]/, name: 'lookbehind' },
  { mark: /\(\?>/, name: 'atomic groups' },
  { mark: /\\[1-9]|\\k<|\(\?P=/, name: 'backreferences' },
  { mark: /[*+?}]\+/, name: 'possessive repetition' },
  { mark: /\(\?#/, name: 'comments' },
  { mark: /\(\?\(/, name: 'conditions' },
  { mark: /\(\?(?:R|0|&)/, name: 'recursion' },
]

/**
 * Makes a finder of a pattern in RE2's syntax, whose work grows with the text and nothing else.
 * @param field where the pattern stands, for the error
 * @throws AppError invalid_request with `reason: invalid_regex_pattern`, naming what cannot be done
 */
export function compilePattern({ pattern, field }: { pattern: string; field: string }): FindSpan {
  const compiled = compile(pattern, field)
  return (text, from) => {
    const matcher = compiled.matcher(text)
    for (let position = from; position <= text.length;) {
      if (!matcher.find(position)) return null
      const [start, end] = [matcher.start(), matcher.end()]
      if (end > start) return { start, end }
      position = start + 1
    }
    return null
  }
}

function compile(pattern: string, field: string): RE2JS {
  let compiled: RE2JS
  try {
    compiled = RE2JS.compile(pattern)
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error
    throw refuse(field, describe(pattern, error.message), { cause: error })
  }
  if (compiled.matches(''))
    throw refuse(field, 'It matches the empty text, and so everything. Ask for at least one character')
  if (compiled.programSize() > PROGRAM_SIZE_MAX)
    throw refuse(field, 'It is too large once its repetitions are written out')
  return compiled
}

function describe(pattern: string, message: string): string {
  const found = UNSUPPORTED.find(({ mark }) => mark.test(pattern))
  if (found) return `${capitalize(found.name)} cannot be matched in linear time and are not supported`
  return capitalize(message.replace(/^error parsing regexp: /, ''))
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function refuse(field: string, why: string, options: { cause?: unknown } = {}): AppError {
  const message = `${why}. Patterns are in RE2 syntax.`
  return new AppError('invalid_request', `Invalid \`${field}\`: ${message}`, {
    ...options,
    details: { reason: 'invalid_regex_pattern', field, fields: [{ field, message }] },
  })
}
