/** The look of what models write, element by element; colours of code are those of our own samples. */
export const MARKDOWN_CLASSES = [
  'min-w-0 text-base leading-[1.55rem] [overflow-wrap:anywhere] [&>*:first-child]:mt-0 [&>*:last-child]:mb-0',
  '[&_p]:my-2.5 [&_ul]:my-2.5 [&_ul]:list-disc [&_ul]:pl-5 [&_ol]:my-2.5 [&_ol]:list-decimal [&_ol]:pl-6 [&_li]:my-1 [&_li>p]:my-1',
  '[&_.contains-task-list]:list-none [&_.contains-task-list]:pl-0',
  '[&_h1]:mt-5 [&_h1]:mb-2 [&_h1]:text-xl [&_h1]:font-semibold [&_h2]:mt-5 [&_h2]:mb-2 [&_h2]:text-lg [&_h2]:font-semibold',
  '[&_h3]:mt-4 [&_h3]:mb-1.5 [&_h3]:font-semibold [&_h4]:mt-4 [&_h4]:mb-1.5 [&_h4]:font-semibold',
  '[&_a]:text-brand [&_a]:underline [&_a]:underline-offset-2 [&_strong]:font-semibold [&_hr]:my-5',
  '[&_blockquote]:my-3 [&_blockquote]:border-l-2 [&_blockquote]:pl-3.5 [&_blockquote]:text-muted-foreground',
  '[&_:not(pre)>code]:rounded-sm [&_:not(pre)>code]:bg-secondary [&_:not(pre)>code]:px-1 [&_:not(pre)>code]:py-0.5 [&_:not(pre)>code]:font-mono [&_:not(pre)>code]:text-[0.85em]',
  '[&_table]:w-full [&_table]:text-sm [&_th]:border-b [&_th]:px-3 [&_th]:py-1.5 [&_th]:text-left [&_th]:font-medium [&_td]:border-b [&_td]:px-3 [&_td]:py-1.5 [&_tr:last-child>td]:border-b-0',
  '[&_.hljs-comment]:text-code-comment [&_.hljs-quote]:text-code-comment [&_.hljs-meta]:text-code-comment',
  '[&_.hljs-keyword]:text-code-keyword [&_.hljs-selector-tag]:text-code-keyword [&_.hljs-literal]:text-code-keyword [&_.hljs-name]:text-code-keyword',
  '[&_.hljs-string]:text-code-string [&_.hljs-regexp]:text-code-string [&_.hljs-addition]:text-code-string',
  '[&_.hljs-number]:text-code-number [&_.hljs-symbol]:text-code-number [&_.hljs-deletion]:text-destructive',
  '[&_.hljs-attr]:text-code-property [&_.hljs-attribute]:text-code-property [&_.hljs-property]:text-code-property [&_.hljs-title]:text-code-property [&_.hljs-built_in]:text-code-property [&_.hljs-type]:text-code-property [&_.hljs-variable]:text-code-property',
].join(' ')
