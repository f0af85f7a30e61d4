import { formatDay } from '@stack/shared/format/dates.ts'
import { formatNumber, formatRange } from '@stack/shared/format/numbers.ts'
import { formatParameters } from '@stack/shared/format/parameters.ts'
import { formatMilliseconds } from '@stack/shared/format/speed.ts'
import { formatTokens, formatTokensShort } from '@stack/shared/format/tokens.ts'
import { formatUsd } from '@stack/shared/format/usd.ts'
import type { ReactNode } from 'react'
import { markerOf, missingPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import type { Shown } from '../../ui/value.tsx'
import { Figure } from './figure.tsx'
import styles from './model-page.module.css'
import { isOld, newestSpeed, type Offering } from './offering.ts'
import { factNamed, type ModelFact, otherValues, shownFact, type StatedFact } from './stated-fact.ts'

interface FiguresProps {
  model: {
    slug: string
    offerings: readonly Offering[]
    lowestInput: Offering | null
    lowestOutput: Offering | null
  }
  facts: readonly ModelFact[]
  numbers: SourceNumbers
  today: string
}

/** The six figures people come for. */
export function Figures({ model, facts, numbers, today }: FiguresProps) {
  const speed = newestSpeed(model.offerings)
  const missing = (about: string): Shown => ({ status: 'not-reported', opens: missingPanel(model.slug, about) })
  const offered = (
    offering: Offering | null,
    valueOf: (offering: Offering) => number | null,
    format: (value: number) => string,
  ): Shown => {
    const value = offering && valueOf(offering)
    if (!offering || value === null) return missing('offerings')
    return { status: 'reported', text: format(value), marker: markerOf(offering, offering.id, numbers) }
  }
  return (
    <>
      <dl className={styles['figures']}>
        <Figure
          name="Input price"
          shown={offered(model.lowestInput, (one) => one.inputUsdPerMillionTokens, formatUsd)}
          unit="/ Mtok"
          caption={model.lowestInput && <Seen offering={model.lowestInput} today={today} />}
        />
        <Figure
          name="Output price"
          shown={offered(model.lowestOutput, (one) => one.outputUsdPerMillionTokens, formatUsd)}
          unit="/ Mtok"
          caption={model.lowestOutput && <Seen offering={model.lowestOutput} today={today} />}
        />
        <Figure
          name="Output speed"
          shown={offered(
            speed,
            (one) => one.outputTokensPerSecond,
            (value) => formatNumber(value, 1),
          )}
          unit="tok/s"
          caption={speed && <Seen offering={speed} today={today} />}
        />
        <Figure
          name="Time to first token"
          shown={offered(
            speed,
            (one) => one.timeToFirstTokenMs,
            (value) => formatMilliseconds(value).replace(/ \w+$/, ''),
          )}
          unit={(speed?.timeToFirstTokenMs ?? 0) < 10_000 ? 'ms' : 's'}
          caption={speed && <Seen offering={speed} today={today} />}
        />
        <FactFigure
          name="Parameters"
          fact={factNamed(facts, 'TOTAL_PARAMETERS')}
          textOf={formatParameters}
          missing={missing('TOTAL_PARAMETERS')}
          numbers={numbers}
          caption={<Active facts={facts} />}
        />
        <FactFigure
          name="Advertised context"
          unit="tokens"
          fact={factNamed(facts, 'CONTEXT_TOKENS')}
          textOf={formatTokensShort}
          titleOf={formatTokens}
          missing={missing('CONTEXT_TOKENS')}
          numbers={numbers}
        />
      </dl>
      {model.offerings.length > 0 && (
        <p className={styles['under']}>
          The lowest undisputed prices, each for itself, and the newest speed that a source gives.{' '}
          <a href="#prices">All providers</a>
        </p>
      )}
    </>
  )
}

function Seen({ offering, today }: { offering: Offering; today: string }) {
  return (
    <>
      {offering.provider.name}
      <br />
      <span className="nowrap">
        {isOld(offering.asOf, today) ? 'last seen' : 'seen'} {formatDay(offering.asOf)}
      </span>
    </>
  )
}

/** How much of a model works on one token. */
function Active({ facts }: { facts: readonly ModelFact[] }) {
  const active = factNamed(facts, 'ACTIVE_PARAMETERS')
  if (active?.numberValue) return `${formatParameters(active.numberValue)} active per token`
  const isDense = factNamed(facts, 'ARCHITECTURE')?.textValue === 'dense'
  return isDense ? 'dense' : 'active per token: not reported'
}

interface FactFigureProps {
  name: string
  unit?: string
  fact: ModelFact | undefined
  textOf: (value: number) => string
  titleOf?: (value: number) => string
  missing: Shown
  numbers: SourceNumbers
  caption?: ReactNode
}

function FactFigure({ name, unit = '', fact, textOf, titleOf, missing, numbers, caption }: FactFigureProps) {
  if (!fact) return <Figure name={name} shown={missing} />
  const write = ({ numberValue }: StatedFact) => (numberValue === null ? null : textOf(numberValue))
  const shown = shownFact(fact, numbers, write(fact))
  const others = otherValues(fact).flatMap(({ numberValue }) => (numberValue === null ? [] : [numberValue]))
  const range = [fact.numberValue ?? 0, ...others]
  const differs =
    others.length > 0 && `${formatRange(Math.min(...range), Math.max(...range), textOf)} in ${fact.reportCount} reports`
  return (
    <Figure
      name={name}
      unit={unit}
      shown={shown.status === 'reported' && others.length > 0 ? { ...shown, reports: fact.reportCount } : shown}
      caption={caption ?? differs}
      {...(titleOf && fact.numberValue !== null && { title: `${titleOf(fact.numberValue)} ${unit}` })}
    />
  )
}
