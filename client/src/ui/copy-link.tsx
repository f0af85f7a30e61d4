import { CopyButton, copyText } from './copy-button.tsx'
import { useShortcut } from './shortcuts.ts'

const address = () => globalThis.location.href

/** Copies the address, which is the whole view. */
export const CopyLink = () => <CopyButton what="Link" icon="link" text={address} />

/** `L` copies the address, on every page. */
export function useCopyLinkKey(): void {
  useShortcut('L', 'copy the link to this view', () => void copyText(address(), 'Link'))
}
