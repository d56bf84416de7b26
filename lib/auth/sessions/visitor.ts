/** Who is at the other end of a request, as far as it says so. */
export type Visitor = { address: string | null; userAgent: string | null }
