import type pg from 'pg'

/** A node of a plan as PostgreSQL writes it; everything else of it is text or figures. */
type PlanNode = { 'Node Type'?: string; 'Relation Name'?: string; Alias?: string; Plans?: PlanNode[] } & Record<
  string,
  unknown
>

export type StatementPlan = { text: string; root: PlanNode }

/** Settings of a server that tells every session how it carried out each of its statements, those inside functions too. */
export const EXPLAIN_SETTINGS = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_verbose': 'on',
  'auto_explain.log_format': 'json',
} as const

/** The address of a database whose sessions are sent what the server logs about them. */
export function withLog(url: string): string {
  const changed = new URL(url)
  const options = changed.searchParams.get('options')
  changed.searchParams.set('options', [...(options ? [options] : []), '-c client_min_messages=log'].join(' '))
  return changed.toString()
}

/** Collects the plans of everything that the pools' connections do from now on. */
export function collectPlans(...pools: pg.Pool[]): StatementPlan[] {
  const plans: StatementPlan[] = []
  const collect = ({ message = '' }: { message?: string | undefined }): void => {
    const start = message.indexOf('{')
    if (!message.includes('plan:') || start === -1) return
    // What auto_explain writes, by its documentation.
    const { 'Query Text': text, Plan: root } = JSON.parse(message.slice(start)) as {
      'Query Text': string
      Plan: PlanNode
    }
    plans.push({ text, root })
  }
  for (const pool of pools) pool.on('connect', (client) => client.on('notice', collect))
  return plans
}

function listNodes(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(listNodes)]
}

/** Whether some condition of the plan compares this column of this scan, whose name PostgreSQL writes out where it is verbose. */
function isCompared(nodes: readonly PlanNode[], column: string): boolean {
  return nodes.some((node) =>
    Object.entries(node).some(
      ([key, value]) =>
        /(?:Cond|Filter|Key)$/.test(key) && (Array.isArray(value) ? value : [value]).join(' ').includes(column),
    ),
  )
}

/** The scans of such tables in a statement that neither filter nor join by the column. */
export function findBlindScans(plan: StatementPlan, isWanted: (table: string) => boolean, column: string): string[] {
  const nodes = listNodes(plan.root)
  return nodes.flatMap((node) => {
    const { 'Relation Name': table, Alias: alias, 'Node Type': type } = node
    if (table === undefined || alias === undefined || type === 'ModifyTable' || !isWanted(table)) return []
    return isCompared(nodes, `${alias}.${column}`)
      ? []
      : [`${table} in: ${plan.text.replaceAll(/\s+/g, ' ').slice(0, 300)}`]
  })
}
