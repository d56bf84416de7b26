export { changeBudget } from './change-budget'
export { getBudget } from './get-budget'
export { readBudgets } from './read-budgets'
