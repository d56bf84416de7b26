import { z } from 'zod'

/** USD as an exact decimal string, for example `0.000001234`. */
export const usdDecimal = z.string().regex(/^-?\d+(\.\d+)?$/)
