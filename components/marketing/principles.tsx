const PRINCIPLES = [
  {
    title: 'Billed to the token, exactly',
    text: 'Every charge is integer arithmetic on published prices and equals the cost field of the answer. A failed or empty answer costs nothing.',
  },
  {
    title: 'Keys with a ceiling',
    text: 'Give each key a limit in dollars, a daily, weekly or monthly reset, and an expiry. A runaway agent stops at its limit.',
  },
  {
    title: 'Free models to build with',
    text: 'Models marked :free cost nothing: 20 requests a minute, 50 a day, and 1,000 a day once you have ever bought $10 of credits.',
  },
  {
    title: 'Works with your tools',
    text: 'OpenAI SDKs, Aider, OpenCode, Continue: if a tool takes a base URL and a key, it works here, streaming and tool calls included.',
  },
  {
    title: 'Prompts are not kept',
    text: 'Prompts and answers pass through and are not stored. What remains is the record of tokens, cost and timing.',
  },
  {
    title: 'Yours to run',
    text: 'One command starts everything, with a database and a sandbox of providers and payments. Bring your own provider keys when you are ready.',
  },
] as const

/** What the product promises, each in two sentences. */
export function Principles() {
  return (
    <ul className="grid gap-x-10 gap-y-9 sm:grid-cols-2 lg:grid-cols-3">
      {PRINCIPLES.map(({ title, text }) => (
        <li key={title} className="grid content-start gap-1.5 border-t border-foreground/15 pt-4">
          <h3 className="font-semibold">{title}</h3>
          <p className="text-pretty text-muted-foreground">{text}</p>
        </li>
      ))}
    </ul>
  )
}
