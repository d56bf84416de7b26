/** Values that a label may have. Bounded by what is written here, whatever requests say. */
export type LabelValues = ReadonlySet<string>
/** Up to three labels, in the order in which `get` takes their values. */
export type Labels = Readonly<Record<string, LabelValues>>

type Node<Child> = { child: Child; values: Readonly<Record<string, string>>; next: Map<string, Node<Child>> }

/** What a label says instead of a value that it may not have. */
const OTHER = 'other'

/**
 * The children of a metric by their labels' values. Finding one is a map lookup per label and allocates nothing; a value
 * that the label may not have counts as `other` and is not kept, so that neither memory nor a scrape grows with requests.
 */
export class Family<Child> {
  readonly #labels: readonly (readonly [string, LabelValues])[]
  readonly #root: Node<Child>
  readonly #leaves: Node<Child>[] = []

  constructor(
    labels: Labels,
    private readonly create: () => Child,
  ) {
    this.#labels = Object.entries(labels)
    this.#root = { child: create(), values: {}, next: new Map() }
    if (this.#labels.length === 0) this.#leaves.push(this.#root)
  }

  get(first = '', second = '', third = ''): Child {
    return this.#step(this.#step(this.#step(this.#root, 0, first), 1, second), 2, third).child
  }

  /** Every child that was asked for, with the values of its labels. */
  get leaves(): readonly Pick<Node<Child>, 'child' | 'values'>[] {
    return this.#leaves
  }

  #step(node: Node<Child>, depth: number, value: string): Node<Child> {
    if (depth >= this.#labels.length) return node
    return node.next.get(value) ?? this.#enter(node, depth, value)
  }

  #enter(node: Node<Child>, depth: number, value: string): Node<Child> {
    const [name, allowed] = this.#labels[depth] ?? ['', new Set()]
    const bounded = allowed.has(value) ? value : OTHER
    const known = node.next.get(bounded)
    if (known) return known
    const entered: Node<Child> = { child: this.create(), values: { ...node.values, [name]: bounded }, next: new Map() }
    node.next.set(bounded, entered)
    if (depth === this.#labels.length - 1) this.#leaves.push(entered)
    return entered
  }
}
