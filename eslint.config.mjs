import js from '@eslint/js'
import next from '@next/eslint-plugin-next'
import prettier from 'eslint-config-prettier'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }]

const NO_ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read the environment through lib/env.ts.',
}
const NO_FLOAT_MONEY = {
  selector:
    "CallExpression[callee.name='parseFloat'], MemberExpression[object.name='Number'][property.name='parseFloat']",
  message: 'Money is bigint; use lib/core/money.ts.',
}
const NO_SERVER_ACTIONS = {
  selector: "Directive[directive='use server'], ExpressionStatement[directive='use server']",
  message: 'No Server Actions: use a route and a query hook.',
}

export default defineConfig(
  {
    ignores: [
      'node_modules',
      '.next',
      'dist',
      '.causeway',
      'lib/generated',
      'server/generated',
      'next-env.d.ts',
      'test-results',
      'playwright-report',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mts,mjs}'],
    rules: {
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      'max-lines': lines(300),
      'max-lines-per-function': lines(60),
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', NO_ENVIRONMENT, NO_FLOAT_MONEY, NO_SERVER_ACTIONS],
      'no-undef': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, '@next/next': next },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...next.configs.recommended.rules,
      '@next/next/no-html-link-for-pages': 'off',
      'max-lines-per-function': lines(120),
    },
  },
  {
    // These run before or beside the product and talk to a terminal; each reads its own settings.
    files: ['scripts/**', 'server/**', 'sandbox/**', 'bench/**', 'e2e/**', 'tests/**', '*.config.*', 'prisma/**'],
    rules: { 'no-restricted-syntax': ['error', NO_FLOAT_MONEY, NO_SERVER_ACTIONS], 'no-console': 'off' },
  },
  {
    files: ['lib/env.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_FLOAT_MONEY, NO_SERVER_ACTIONS] },
  },
  {
    // A suite reads as a list of guarantees; its length is not a smell.
    files: ['**/*.test.{ts,tsx}', 'e2e/**', 'tests/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  prettier,
)
