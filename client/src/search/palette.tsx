import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useDay, withDay } from '../ui/day.ts'
import { mostMarks } from '../ui/mark-shape.tsx'
import { listCommands } from '../ui/shortcuts.ts'
import { useTray } from '../ui/tray.ts'
import { OptionList } from './option-list.tsx'
import { PaletteField } from './palette-field.tsx'
import { PaletteFoot } from './palette-foot.tsx'
import styles from './palette.module.css'
import { optionGroups, type PaletteOption, type PalettePage, stepFrom } from './palette-options.ts'
import type { SearchKind } from './palette.query.ts'
import { useFacts } from './use-facts.ts'
import { useHits } from './use-hits.ts'

const listId = 'palette-list'

/** Finds records and pages by name: arrows choose, Enter opens, Shift Enter adds a model to the comparison, Esc closes. */
export function Palette({ pages, onClose }: { pages: readonly PalettePage[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  const tray = useTray()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<SearchKind | null>(null)
  const [wanted, setWanted] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const words = text.trim()
  const { hits, isLoading, error, retry } = useHits(words, kind)
  const facts = useFacts(words, hits)
  const [commands] = useState(listCommands)
  const groups = optionGroups(hits, kind ? [] : pages, words, kind ? [] : facts, kind ? [] : commands)
  const options = groups.flatMap((group) => group.options)
  const active = options.find(({ id }) => id === wanted) ?? options[0]

  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  const day = useDay()
  const add = ({ model }: PaletteOption) => {
    if (!model) setSaid('Only models can be compared.')
    else if (tray.has(model.id)) setSaid(`${model.label} is in the comparison already.`)
    else if (tray.isFull) setSaid(`${mostMarks} is the most.`)
    else {
      tray.toggle(model)
      setSaid(`${model.label} added, ${tray.items.length + 1} of ${mostMarks} chosen.`)
    }
  }
  const choose = (option: PaletteOption, isAdding: boolean) => {
    if (isAdding) return add(option)
    dialog.current?.close()
    if (option.run) return option.run()
    void router.navigate({ href: withDay(option.href, day) })
  }
  const look = (next: string, nextKind: SearchKind | null) => {
    setText(next)
    setKind(nextKind)
    setWanted(null)
    setSaid('')
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a click beside it closes it, as Esc does
    <dialog
      ref={dialog}
      className={`pop ${styles['palette']}`}
      aria-label="Search"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <PaletteField
        text={text}
        kind={kind}
        listId={listId}
        activeId={active?.id}
        onLook={look}
        onStep={(by) => setWanted(stepFrom(options, active?.id ?? null, by)?.id ?? null)}
        onChoose={(isAdding) => active && choose(active, isAdding)}
        onClose={() => dialog.current?.close()}
      />
      <OptionList
        id={listId}
        groups={groups}
        activeId={active?.id}
        isChosen={({ model }) => model !== null && tray.has(model.id)}
        onPoint={(option) => setWanted(option.id)}
        onChoose={choose}
      />
      <PaletteFoot
        text={words}
        found={hits.length}
        offered={options.length}
        isLoading={isLoading}
        error={error}
        onRetry={retry}
        said={said}
      />
    </dialog>
  )
}
