import type { createTailwindMerge } from 'tailwind-merge'

type Config = ReturnType<Parameters<typeof createTailwindMerge>[0]>

const anything = (): boolean => true
const isLength = (value: string): boolean => /^\[[\d.]/.test(value)

/** Prefixes whose every value sets the same property: of `w-4` and `w-full` the later one counts. */
const PREFIXES =
  'p px py pt pr pb pl m mx my mt mr mb ml w h size min-w max-w min-h max-h gap gap-x gap-y top right bottom left inset inset-x inset-y z opacity leading tracking grid-cols row-start col-start translate-x translate-y rounded rounded-t rounded-r rounded-br bg overflow-x overflow-y cursor pointer-events transition duration animate items justify content self place-items place-content select resize whitespace underline-offset outline-offset appearance'.split(
    ' ',
  )

const FONT_SIZES = ['2xs', 'xs', 'sm', 'base', 'lg', 'xl', '2xl', '3xl', '4xl', '5xl']
const WIDTHS = ['', '0', '2', '4']
const ALIGNMENTS = ['left', 'center', 'right']
const WRAPS = ['balance', 'pretty', 'wrap', 'nowrap']

const GROUPS: Config['classGroups'] = {
  ...Object.fromEntries(PREFIXES.map((prefix) => [prefix, [{ [prefix]: ['', anything] }]])),
  display: [
    'block',
    'inline-block',
    'inline',
    'flex',
    'inline-flex',
    'grid',
    'inline-grid',
    'table',
    'contents',
    'hidden',
  ],
  position: ['static', 'fixed', 'absolute', 'relative', 'sticky'],
  sr: ['sr-only', 'not-sr-only'],
  overflow: [{ overflow: ['auto', 'hidden', 'visible', 'clip', 'scroll'] }],
  'line-clamp': [{ 'line-clamp': [anything] }],
  flex: [{ flex: ['1', 'auto', 'initial', 'none'] }],
  'flex-direction': [{ flex: ['row', 'col', 'row-reverse', 'col-reverse'] }],
  'flex-wrap': [{ flex: ['wrap', 'nowrap', 'wrap-reverse'] }],
  shrink: [{ shrink: ['', '0'] }],
  'font-family': [{ font: ['sans', 'mono'] }],
  'font-weight': [{ font: ['normal', 'medium', 'semibold', 'bold'] }],
  'font-size': [{ text: [...FONT_SIZES, isLength] }],
  'text-alignment': [{ text: ALIGNMENTS }],
  'text-wrap': [{ text: WRAPS }],
  'text-color': [{ text: [anything] }],
  'text-decoration': ['underline', 'line-through', 'no-underline'],
  'border-w': [{ border: WIDTHS }],
  'border-w-t': [{ 'border-t': WIDTHS }],
  'border-w-r': [{ 'border-r': WIDTHS }],
  'border-w-b': [{ 'border-b': WIDTHS }],
  'border-w-l': [{ 'border-l': WIDTHS }],
  'border-w-y': [{ 'border-y': WIDTHS }],
  'border-collapse': [{ border: ['collapse', 'separate'] }],
  'justify-items': [{ 'justify-items': [anything] }],
  'justify-self': [{ 'justify-self': [anything] }],
  'row-span': [{ row: [anything] }],
  'border-style': [{ border: ['solid', 'dashed', 'dotted', 'none'] }],
  'border-color': [{ border: [anything] }],
  'outline-style': [{ outline: ['none', 'hidden', 'dashed'] }],
  'outline-w': [{ outline: WIDTHS }],
  'outline-color': [{ outline: [anything] }],
  'bg-size': [{ bg: ['cover', 'contain'] }],
  'bg-position': [{ bg: ['center'] }],
  'bg-repeat': [{ bg: ['no-repeat'] }],
  'bg-image': [{ bg: ['linear-to-r', 'linear-to-b', 'none'] }],
  shadow: [{ shadow: [anything] }],
  'ring-w': [{ ring: ['', '0', '1', '2'] }],
  'ring-color': [{ ring: [anything] }],
  fill: [{ fill: [anything] }],
}

/** A class of the group on the left takes the place of one of those on the right. */
const CONFLICTS: Config['conflictingClassGroups'] = {
  overflow: ['overflow-x', 'overflow-y'],
  inset: ['inset-x', 'inset-y', 'top', 'right', 'bottom', 'left'],
  'inset-x': ['right', 'left'],
  'inset-y': ['top', 'bottom'],
  gap: ['gap-x', 'gap-y'],
  p: ['px', 'py', 'pt', 'pr', 'pb', 'pl'],
  flex: ['shrink'],
  'line-clamp': ['display', 'overflow'],
  px: ['pr', 'pl'],
  py: ['pt', 'pb'],
  m: ['mx', 'my', 'mt', 'mr', 'mb', 'ml'],
  mx: ['mr', 'ml'],
  my: ['mt', 'mb'],
  size: ['w', 'h'],
  'font-size': ['leading'],
  'border-w-y': ['border-w-t', 'border-w-b'],
  rounded: ['rounded-t', 'rounded-r', 'rounded-br'],
  'border-w': ['border-w-y', 'border-w-t', 'border-w-r', 'border-w-b', 'border-w-l'],
}

/**
 * What Tailwind's classes exclude each other, as far as our components are given classes from outside. The whole of it
 * weighs three times as much in every page; class-groups.test.ts holds both against each other over all classes in use.
 */
export function classGroups(): Config {
  return {
    cacheSize: 500,
    theme: {},
    orderSensitiveModifiers: [],
    classGroups: GROUPS,
    conflictingClassGroups: CONFLICTS,
    conflictingClassGroupModifiers: { 'font-size': ['leading'] },
  }
}
