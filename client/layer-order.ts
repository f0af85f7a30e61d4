import type { Plugin } from 'vite'

/** The layers of the style sheets, the weakest first; `index.css` begins with the same line. */
const order = '@layer base, ui, view;'

/**
 * Names the order of the layers at the head of every CSS module. The first sheet that a page loads decides it, and which one that
 * is depends on how the build splits them.
 */
export const layerOrder = (): Plugin => ({
  name: 'layer-order',
  enforce: 'pre',
  transform: {
    filter: { id: /\.module\.css$/ },
    handler: (code) => ({ code: `${order}\n${code}`, map: null }),
  },
})
