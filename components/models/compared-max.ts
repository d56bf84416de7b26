/** So many models fit side by side. */
export const COMPARED_MAX = 4
