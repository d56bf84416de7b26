import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { CodeBlock, type CodeSample } from '@/components/ui/code-block'
import { buildCodeSamples } from '@/lib/client/code-samples'
import { Waterline } from './waterline'

/** What it is, in a sentence and in the one line of code that changes. */
export function Hero({ baseUrl }: { baseUrl: string }) {
  const [curl, python, typescript] = buildCodeSamples({ baseUrl, model: 'deepseek/deepseek-chat' })
  const mark = (sample: CodeSample): CodeSample => ({ ...sample, marked: baseUrl })
  return (
    <div className="relative overflow-hidden">
      <Waterline />
      <div className="relative mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] items-center gap-12 px-4 pt-14 pb-36 sm:px-6 sm:pt-22 sm:pb-44 lg:grid-cols-[minmax(0,1fr)_minmax(0,31rem)]">
        <div className="grid gap-6">
          <h1 className="text-[2.5rem] leading-[1.06] font-semibold tracking-[-0.045em] text-balance sm:text-[3.5rem]">
            One road to every model.
          </h1>
          <p className="max-w-lg text-[1.0625rem] leading-7 text-pretty text-muted-foreground">
            Claude, GPT, Gemini, DeepSeek, Qwen, Kimi and hundreds more behind one OpenAI-compatible API, one key and
            one prepaid balance. When a provider is down, the next one answers.
          </p>
          <div className="flex flex-wrap gap-2.5">
            <Button asChild size="lg" className="max-sm:px-4">
              <Link href="/sign-up">
                Create an account
                <ArrowRight aria-hidden />
              </Link>
            </Button>
            <Button asChild variant="outline" size="lg" className="max-sm:px-4">
              <Link href="/models">Browse models</Link>
            </Button>
          </div>
          <p className="text-sm text-muted-foreground">
            Runs on your own machine with two commands. No card to try it.
          </p>
        </div>
        <div className="grid min-w-0 gap-3">
          <CodeBlock samples={[mark(python), mark(typescript), mark(curl)]} className="shadow-floating" />
          <p className="text-sm text-muted-foreground">
            The marked line is the whole migration: any OpenAI client works once its base URL points here.
          </p>
        </div>
      </div>
    </div>
  )
}
