import { CopyLink } from '../ui/copy-link.tsx'
import { QueryButton } from './query-panel.tsx'

/** What every view offers at its head: the query behind it and its address. */
export function ViewControls() {
  return (
    <>
      <QueryButton />
      <CopyLink />
    </>
  )
}
