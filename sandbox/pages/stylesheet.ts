/** The look of the sandbox's own pages: one sheet, both colour schemes, system fonts. */
export const STYLESHEET = `
:root { color-scheme: light dark; --page: #f6f7f9; --card: #ffffff; --text: #16181d; --muted: #5b6270; --line: #d8dce3;
  --accent: #4338ca; --accent-text: #ffffff; --banner: #fef3c7; --banner-text: #713f12; --bad: #b42318; --good: #067647; }
@media (prefers-color-scheme: dark) { :root { --page: #0f1115; --card: #181b21; --text: #eceef2; --muted: #a0a8b6;
  --line: #343a45; --accent: #818cf8; --accent-text: #0f1115; --banner: #42310b; --banner-text: #fde68a; --bad: #fda29b; --good: #75e0a7; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
a { color: var(--accent); }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1rem; margin: 0 0 .75rem; }
.banner { margin: 0; padding: .5rem 1rem; text-align: center; font-size: .875rem; background: var(--banner); color: var(--banner-text); }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
.narrow { max-width: 32rem; }
.columns { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 48rem) { .columns { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 2.5rem; } }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.5rem; }
.card + .card { margin-top: 1rem; }
.muted { color: var(--muted); font-size: .875rem; }
.total { font-size: 2rem; font-weight: 650; letter-spacing: -.02em; margin: 0 0 1.25rem; }
.rows { list-style: none; margin: 0; padding: 0; }
.rows li { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding: .6rem 0; border-top: 1px solid var(--line); }
.rows li:first-child { border-top: 0; }
.rows .sum { font-weight: 650; }
label { display: block; font-size: .875rem; font-weight: 550; margin: .9rem 0 .3rem; }
input { width: 100%; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .75rem; }
input[aria-invalid="true"] { border-color: var(--bad); }
.field-error, .alert { color: var(--bad); font-size: .875rem; margin: .3rem 0 0; }
.alert { border: 1px solid currentColor; border-radius: .5rem; padding: .6rem .75rem; margin: 0 0 1rem; }
.good { color: var(--good); }
fieldset { border: 0; margin: 0 0 1rem; padding: 0; }
legend { padding: 0; font-size: .875rem; font-weight: 550; }
.choice { display: flex; align-items: center; gap: .6rem; margin: 0; padding: .6rem 0; font-weight: 400; border-bottom: 1px solid var(--line); }
.choice input { width: auto; margin: 0; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
button, .button { display: inline-block; font: inherit; font-weight: 600; border-radius: .5rem; padding: .65rem 1rem; cursor: pointer;
  border: 1px solid var(--line); background: var(--card); color: var(--text); text-decoration: none; }
button.primary { width: 100%; margin-top: 1.25rem; background: var(--accent); border-color: var(--accent); color: var(--accent-text); }
button:disabled { opacity: .6; cursor: progress; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1rem; }
code, pre { font: .875rem/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
iframe { width: 100%; height: 32rem; border: 1px solid var(--line); border-radius: .5rem; background: #ffffff; }
.head { display: flex; justify-content: space-between; align-items: center; gap: 1rem; flex-wrap: wrap; margin-bottom: 1rem; }
.head h1 { margin: 0; }
.mail { display: block; color: inherit; text-decoration: none; padding: .75rem 0; overflow-wrap: anywhere; }
.mail strong { display: block; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1rem; margin: 0 0 1.25rem; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
`
