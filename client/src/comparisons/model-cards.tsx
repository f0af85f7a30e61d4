import type { KeyboardEvent } from 'react'
import { formatDay } from '@stack/shared/format/dates.ts'
import { Button, CloseButton } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { Icon } from '../ui/icon.tsx'
import { ModelMark, mostMarks } from '../ui/mark-shape.tsx'
import { Missing } from '../ui/missing.tsx'
import { OpennessBadge } from '../ui/openness-badge.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { AddModel } from './add-model.tsx'
import type { ModelChoice } from './choose-models.ts'
import type { ComparedModel } from './comparison.query.ts'
import styles from './compare.module.css'

interface ModelCardsProps {
  models: readonly ComparedModel[]
  /** Slug of the model the others are held against. */
  base: string
  choice: ModelChoice
}

/** The compared models: who they are, and the controls to add, move, remove and pin them. */
export function ModelCards({ models, base, choice }: ModelCardsProps) {
  const isFull = models.length >= mostMarks
  return (
    <div className={styles['cards']}>
      <div className={styles['lead']}>
        <span className="small muted">
          {models.length} of {mostMarks} models
        </span>
        <AddModel chosen={models.map(({ slug }) => slug)} onAdd={choice.add} />
      </div>
      <ol className={classes(styles['cardList'], isFull && styles['short'])}>
        {models.map((model, index) => (
          <Card
            key={model.slug}
            model={model}
            index={index}
            count={models.length}
            isBase={model.slug === base}
            choice={choice}
          />
        ))}
      </ol>
    </div>
  )
}

interface CardProps {
  model: ComparedModel
  index: number
  count: number
  isBase: boolean
  choice: ModelChoice
}

function Card({ model, index, count, isBase, choice }: CardProps) {
  const { slug, name, organization, releasedOn, openness, license } = model
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (!event.altKey || step === 0) return
    event.preventDefault()
    choice.move(slug, step)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt and arrows on any control of the card move it
    <li onKeyDown={onKeyDown} data-model={slug}>
      <div className={styles['cardName']}>
        <ModelMark index={index} />
        <PageLink href={`/models/${slug}`} title={name}>
          {name}
        </PageLink>
      </div>
      <div className={styles['cardAbout']}>
        <p className="small muted">
          {organization.name},{' '}
          {releasedOn ? <span className="num">{formatDay(releasedOn)}</span> : <Missing reason="not-reported" />}
        </p>
        <p className="small">
          <OpennessBadge openness={openness.class} />
        </p>
        <p className="small muted">{license.name}</p>
      </div>
      <div className={styles['cardTools']}>
        <Button look="bare" icon="pin" aria-pressed={isBase} onClick={() => choice.pin(slug)}>
          {isBase ? 'Baseline' : 'Set as baseline'}
          <span className="sr">: {name}</span>
        </Button>
        <span className={styles['moves']}>
          {index > 0 && <MoveButton name={`Move ${name} left`} icon="left" onClick={() => choice.move(slug, -1)} />}
          {index < count - 1 && (
            <MoveButton name={`Move ${name} right`} icon="right" onClick={() => choice.move(slug, 1)} />
          )}
          <CloseButton name={`Remove ${name}`} onClick={() => choice.remove(slug)} />
        </span>
      </div>
    </li>
  )
}

function MoveButton({ name, icon, onClick }: { name: string; icon: 'left' | 'right'; onClick: () => void }) {
  return (
    <button type="button" className="x" aria-label={name} onClick={onClick}>
      <Icon name={icon} size={12} />
    </button>
  )
}
