import { KeyRound } from 'lucide-react'
import { ThemeSwitch } from '@/components/layout/theme-switch'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Progress } from '@/components/ui/progress'
import { Skeleton } from '@/components/ui/skeleton'
import { Colours } from './colours'
import { DialogSpecimen } from './dialog-specimen'
import { FieldSpecimen } from './field-specimen'
import { Specimen } from './specimen'
import { TypeScale } from './type-scale'

/** Every part of `components/ui` with the rule for using it. */
export function DesignView() {
  return (
    <main className="mx-auto w-full max-w-6xl px-4 py-10 sm:px-6">
      <PageHeader
        title="Design"
        description="What pages are made of. Look here before making something new."
        actions={<ThemeSwitch />}
      />
      <div className="mt-6">
        <Specimen name="Colours" rule="By meaning, never by value. One accent; red only for what is lost or refused.">
          <Colours />
        </Specimen>
        <Specimen name="Text" rule="Base is for reading and controls, sm for tables, xs for labels. One h1 per page.">
          <TypeScale />
        </Specimen>
        <Specimen name="Buttons" rule="One primary per view. What destroys asks once more. Ghost for the way back.">
          <Button>Primary</Button>
          <Button variant="outline">Outline</Button>
          <Button variant="ghost">Ghost</Button>
          <Button variant="destructive">Destructive</Button>
          <Button isLoading>Working</Button>
          <Button disabled>Disabled</Button>
        </Specimen>
        <Specimen name="Badges" rule="A state or kind in one or two words. The colour repeats what the words say.">
          <Badge>Neutral</Badge>
          <Badge tone="outline">Outline</Badge>
          <Badge tone="brand">Brand</Badge>
          <Badge tone="success">Active</Badge>
          <Badge tone="warning">Expires soon</Badge>
          <Badge tone="destructive">Refused</Badge>
        </Specimen>
        <Specimen name="Fields" rule="A label above, advice below. An error says what is wrong and how to mend it.">
          <FieldSpecimen />
        </Specimen>
        <Specimen name="Messages" rule="In the page, where the matter is. Warnings interrupt a screen reader.">
          <div className="grid w-full gap-3">
            <Alert title="Good to know">The key works within a second.</Alert>
            <Alert tone="success" title="Paid">
              The credits are there.
            </Alert>
            <Alert tone="warning" title="The balance is low">
              Requests stop when it is used up.
            </Alert>
            <Alert tone="destructive" title="The card was refused">
              Choose another one and try again.
            </Alert>
          </div>
        </Specimen>
        <Specimen
          name="Dialog and toast"
          rule="A dialog for a decision; a toast for what happened, with Undo where that is true."
        >
          <DialogSpecimen />
        </Specimen>
        <Specimen name="Card, progress, skeleton" rule="A skeleton has the size of what comes, so that nothing moves.">
          <Card className="w-full max-w-sm">
            <CardHeader>
              <CardTitle>
                <span className="flex items-center gap-2">
                  <BrandLogo slug="openai" name="OpenAI" /> Budget
                </span>
              </CardTitle>
              <CardDescription>$42.10 of $60.00</CardDescription>
            </CardHeader>
            <CardContent className="grid gap-3">
              <Progress label="Budget used" fraction={0.7} />
              <Skeleton className="h-4 w-40" />
            </CardContent>
          </Card>
        </Specimen>
        <Specimen name="Empty state" rule="Says what would be here and how to get the first one.">
          <Card className="w-full">
            <EmptyState
              icon={KeyRound}
              title="No keys yet"
              description="A key lets a program use your balance."
              action={<Button>Create key</Button>}
            />
          </Card>
        </Specimen>
      </div>
    </main>
  )
}
