import { Dialog } from './dialog.tsx'
import { listShortcuts, useShortcutsSwitch } from './shortcuts.ts'
import { Switch } from './switch.tsx'

const always = [
  { keys: 'Tab', does: 'next control; a table or chart is one stop' },
  { keys: 'Arrows', does: 'move in a table, a chart, a row of tabs' },
  { keys: 'Home End', does: 'first and last cell of a row' },
  { keys: 'Enter', does: 'open the source of a cell, and from its panel the document' },
  { keys: 'Space', does: 'choose the row for comparison' },
  { keys: 's', does: 'sort by the column, on its head' },
  { keys: 'Alt Arrows', does: 'move a column or a model, on its head' },
  { keys: 'Esc', does: 'close the topmost' },
]

/** The list under `?`: what the page's keys do, and a switch that turns single letters off. */
export function KeyboardHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [isOn, setOn] = useShortcutsSwitch()
  return (
    <Dialog open={open} title="Keyboard" onClose={onClose}>
      <dl className="keys-list">
        {[...always, ...listShortcuts()].map(({ keys, does }) => (
          <div key={keys}>
            <dt>{does}</dt>
            <dd>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Switch label="Single letters work outside fields" checked={isOn} onChange={setOn} />
      </p>
    </Dialog>
  )
}
