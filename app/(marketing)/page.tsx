import Link from 'next/link'
import { connection } from 'next/server'
import { Suspense } from 'react'
import { FallbackDemo } from '@/components/marketing/fallback-demo'
import { Hero } from '@/components/marketing/hero'
import { LiveDemo } from '@/components/marketing/live-demo'
import { Principles } from '@/components/marketing/principles'
import { Section } from '@/components/marketing/section'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { getEnv } from '@/lib/env'
import { FeeExamples } from './_components/fee-examples'
import { PopularPrices } from './_components/popular-prices'

export default async function HomePage() {
  await connection()
  return (
    <>
      <Hero baseUrl={`${getEnv().PUBLIC_URL}/api/v1`} />
      <Section
        id="prices"
        title="The provider’s price, to the token"
        lead="What a few well-known models cost right now. Your balance is charged exactly these rates; the only fee is on buying credits."
      >
        <Suspense fallback={<Skeleton className="h-125" />}>
          <PopularPrices />
        </Suspense>
      </Section>
      <Section
        id="fallback"
        title="When a provider fails, the next one answers"
        lead="Name your models in order. Outages, rate limits, timeouts and empty answers move on to the next before the first byte reaches you. Save a list as a chain and use it like a model."
      >
        {getEnv().sandbox.providers ? <LiveDemo /> : <FallbackDemo />}
      </Section>
      <Section title="Built so that you can trust the number">
        <Principles />
      </Section>
      <Section
        id="pricing"
        title="One fee, shown before you pay"
        lead="Buying credits costs 5.5 %, at least $0.80. That is all we add. Credits do not expire, and there is no subscription."
      >
        <div className="grid grid-cols-[minmax(0,1fr)] items-center gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
          <FeeExamples />
          <div className="grid gap-3">
            <h3 className="text-xl font-semibold">Start with a key and a curl</h3>
            <p className="text-muted-foreground">
              Sign up, create a key, try a free model. Add credits when you want the others.
            </p>
            <Button asChild size="lg" className="w-fit">
              <Link href="/sign-up">Create an account</Link>
            </Button>
          </div>
        </div>
      </Section>
    </>
  )
}
