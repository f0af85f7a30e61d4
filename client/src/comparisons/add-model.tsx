import { Combobox } from '@base-ui/react/combobox'
import { useDeferredValue, useState } from 'react'
import { useQuery } from 'urql'
import { Icon } from '../ui/icon.tsx'
import { mostMarks } from '../ui/mark-shape.tsx'
import { findModelsQuery } from './add-model.query.ts'
import styles from './compare.module.css'

interface Found {
  slug: string
  name: string
  organization: { name: string }
}

interface AddModelProps {
  /** Slugs that are compared already; they are not offered. */
  chosen: readonly string[]
  onAdd: (slug: string) => void
}

/** A field that finds a model by name, slug or alias and adds it. */
export function AddModel({ chosen, onAdd }: AddModelProps) {
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim().slice(0, 200))
  const [{ data, fetching, error }] = useQuery({ query: findModelsQuery, variables: { text: wanted } })
  const found: Found[] = (data?.models.nodes ?? []).filter(({ slug }) => !chosen.includes(slug))
  const isFull = chosen.length >= mostMarks
  return (
    <Combobox.Root
      items={found}
      filter={null}
      value={null}
      inputValue={text}
      onInputValueChange={setText}
      onValueChange={(model: Found | null) => {
        if (!model) return
        onAdd(model.slug)
        setText('')
      }}
      itemToStringLabel={(model: Found) => model.name}
      autoHighlight
      disabled={isFull}
    >
      <Combobox.InputGroup className="input">
        <Icon name="plus" size={12} />
        <Combobox.Input
          aria-label="Add a model"
          placeholder={isFull ? `${mostMarks} is the most` : 'Add a model'}
          maxLength={200}
        />
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner className={styles['popup'] ?? ''} sideOffset={4} align="start">
          <Combobox.Popup>
            <Combobox.Status className={styles['status'] ?? ''}>
              {statusWords(found.length, fetching, error)}
            </Combobox.Status>
            <Combobox.List>
              {(model: Found) => (
                <Combobox.Item key={model.slug} value={model} className={styles['option'] ?? ''}>
                  {model.name} <span className="small muted">{model.organization.name}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}

function statusWords(count: number, isLoading: boolean, error: unknown): string | null {
  if (error) return 'Models did not load.'
  if (isLoading) return null
  return count === 0 ? 'No other model has this in its name.' : null
}
