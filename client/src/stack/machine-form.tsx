import { PageLink } from '../ui/page-link.tsx'
import { CloseButton } from '../ui/button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import type { ViewStateOf } from '../ui/view-params.ts'
import { NumberField } from './number-field.tsx'
import { mostFormats, mostModels, type stackParams } from './stack-params.ts'
import styles from './stack.module.css'

type State = ViewStateOf<typeof stackParams>
interface Named {
  slug: string
  name: string
}

interface MachineFormProps {
  state: State
  push: (changes: Partial<State>) => void
  replace: (changes: Partial<State>) => void
  href: (changes: Partial<State>) => string
  models: readonly Named[]
  formats: readonly Named[]
}

const presets = [24, 48, 80, 128, 192] as const

/** What the calculator asks: the machine, the use, the models and the formats. All of it is in the address. */
export function MachineForm({ state, push, replace, href, models, formats }: MachineFormProps) {
  return (
    <form className={styles['form']} aria-label="My machine and my use" onSubmit={(event) => event.preventDefault()}>
      <h3>My machine</h3>
      <NumberField
        label="Memory for the model"
        unit="GB"
        value={state.mem}
        min={0}
        max={100_000}
        onChange={(mem) => replace({ mem })}
      />
      <ul className={styles['presets']} aria-label="Usual sizes of memory in GB">
        {presets.map((mem) => (
          <li key={mem}>
            <PageLink keepScroll href={href({ mem })} {...(state.mem === mem && { 'aria-current': 'true' })}>
              {mem}
            </PageLink>
          </li>
        ))}
      </ul>
      <NumberField
        label="Kept free"
        unit="GB"
        value={state.free}
        min={0}
        max={100_000}
        onChange={(free) => replace({ free })}
      />
      <h3>My use</h3>
      <NumberField
        integer
        label="Context"
        unit="tokens"
        value={state.ctx}
        min={1}
        max={1e9}
        onChange={(ctx) => replace({ ctx })}
      />
      <NumberField
        integer
        label="Sequences at once"
        value={state.seq}
        min={1}
        max={10_000}
        onChange={(seq) => replace({ seq })}
      />
      <p className={styles['label']}>Cache precision, bits</p>
      <Segmented
        label="Cache precision in bits"
        value={state.kv}
        onChange={(kv) => push({ kv })}
        options={(['32', '16', '8', '4'] as const).map((bits) => ({ value: bits, label: bits }))}
      />
      <h3>Models</h3>
      <Chosen
        what="model"
        most={mostModels}
        chosen={state.models}
        all={models}
        onChange={(chosen) => push({ models: chosen })}
      />
      <h3>Formats</h3>
      <Chosen
        what="format"
        most={mostFormats}
        chosen={state.formats}
        all={formats}
        onChange={(chosen) => push({ formats: chosen })}
      />
    </form>
  )
}

interface ChosenProps {
  what: string
  most: number
  chosen: readonly string[]
  all: readonly Named[]
  onChange: (chosen: readonly string[]) => void
}

/** What is chosen, each with a cross, and a menu to add from. */
function Chosen({ what, most, chosen, all, onChange }: ChosenProps) {
  const nameOf = (slug: string) => all.find((one) => one.slug === slug)?.name ?? slug
  const isFull = chosen.length >= most
  return (
    <>
      <ul className={styles['chosen']} aria-label={`Chosen ${what}s`}>
        {chosen.map((slug) => (
          <li key={slug}>
            {nameOf(slug)}
            <CloseButton
              name={`Remove ${nameOf(slug)}`}
              onClick={() => onChange(chosen.filter((other) => other !== slug))}
            />
          </li>
        ))}
      </ul>
      <select
        className="btn"
        aria-label={`Add a ${what}`}
        value=""
        disabled={isFull}
        onChange={(event) => onChange([...chosen, event.target.value])}
      >
        <option value="" disabled>
          {isFull ? `${most} is the most` : `Add a ${what}`}
        </option>
        {all
          .filter((one) => !chosen.includes(one.slug))
          .map((one) => (
            <option key={one.slug} value={one.slug}>
              {one.name}
            </option>
          ))}
      </select>
    </>
  )
}
