// Apart from the schemas: a page that needs these need not load a schema library.

export const BUDGET_PERIODS = ['daily', 'weekly', 'monthly'] as const
export type BudgetPeriod = (typeof BUDGET_PERIODS)[number]
