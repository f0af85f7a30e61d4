import { formatDay } from '@stack/shared/format/dates.ts'
import { useLocation } from '@tanstack/react-router'
import { createContext, type ReactNode, type SubmitEvent, useContext, useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { DayContext, dayParams, today, useDay } from '../ui/day.ts'
import { Icon } from '../ui/icon.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { IgnoredNote } from '../ui/ignored-note.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { useViewState } from '../ui/use-view-state.ts'
import { dayOnPage } from './pages.ts'

const OpenContext = createContext<() => void>(() => {})

/** Gives every page its day, and the dialog in which it is chosen. A day to come is none: nothing is reported from it. */
export function DayProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const { state, push } = useViewState(dayParams)
  const open = () => setOpen(true)
  useShortcut('D', 'as of a day', open)
  const choose = (asof: string | null) => {
    setOpen(false)
    push({ asof })
  }
  return (
    <DayContext value={isToCome(state.asof) ? null : state.asof}>
      <OpenContext value={open}>{children}</OpenContext>
      <Dialog open={isOpen} title="As of a day" onClose={() => setOpen(false)}>
        <DayForm onChoose={choose} />
      </Dialog>
    </DayContext>
  )
}

const isToCome = (day: string | null) => day !== null && day > today()

/** Says which day is shown, and opens the choice of another. */
export function DayButton() {
  const day = useDay()
  return (
    <button type="button" className="btn" aria-haspopup="dialog" onClick={useContext(OpenContext)}>
      <span className="words">As of</span>
      <strong className="nowrap num">{day === null ? 'latest' : formatDay(day)}</strong>
      <Icon name="down" />
    </button>
  )
}

function DayForm({ onChoose }: { onChoose: (day: string | null) => void }) {
  const day = useDay()
  const [problem, setProblem] = useState('')
  const said = useId()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get('day')
    if (typeof chosen !== 'string' || chosen === '')
      setProblem('This is no whole day: it takes a day, a month and a year.')
    else if (isToCome(chosen)) setProblem(`${formatDay(chosen)} is still to come: no report is from it.`)
    else onChoose(chosen)
  }
  return (
    <form className="day-form" noValidate onSubmit={submit}>
      <p>Shows what was reported up to a day, each figure by the report that would have been shown first then.</p>
      <label>
        <span className="strong">Day</span>
        <span className="input">
          <input
            type="date"
            name="day"
            max={today()}
            defaultValue={day ?? ''}
            aria-describedby={said}
            aria-invalid={problem !== ''}
            // As an attribute, by which a dialog chooses its first focus: React sets none.
            ref={(field) => field?.setAttribute('autofocus', '')}
          />
        </span>
      </label>
      <p id={said} role="alert">
        {problem}
      </p>
      <div className="bar">
        <Button look="go" type="submit">
          Show this day
        </Button>
        {day !== null && <Button onClick={() => onChoose(null)}>Back to latest</Button>}
      </div>
    </form>
  )
}

/** What stands under the bar on every page: that an earlier day is shown, or why the day in the address is not. */
export function DayNote() {
  const { state, ignored, push } = useViewState(dayParams)
  const { pathname } = useLocation()
  if (ignored.length > 0)
    return (
      <section className="page day-note" aria-label="Day of view">
        <IgnoredNote ignored={ignored} />
      </section>
    )
  const day = state.asof
  if (day === null) return null
  const shown = <span className="nowrap">{formatDay(day)}</span>
  const back = <Button onClick={() => push({ asof: null })}>Back to latest</Button>
  return (
    <section className="page day-note" aria-label="Day of view">
      <Callout tone="warn">
        {isToCome(day) ? (
          <p>{shown} is still to come: no report is from it. The page shows the latest.</p>
        ) : (
          <p>
            <strong>As of {shown}.</strong> {dayOnPage(pathname)}
          </p>
        )}
        <div className="bar">
          {back}
          {!isToCome(day) && <PageLink href={`/changes?since=${day}`}>What changed since</PageLink>}
        </div>
      </Callout>
    </section>
  )
}
