// Apart from the schemas: a page that needs these need not load a schema library.

export const ALTERNATIVES_MAX = 3
