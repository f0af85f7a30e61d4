import type { Drawer } from './scene-file.ts'
import { fontFamily } from './scene-file.ts'
import { lookOf, type Scene } from './scene.ts'

const font = (size: number, weight: number) => `${weight} ${size}px ${fontFamily}`

/** Colours of the theme on screen, and widths in the fonts of the page. */
export function pageDrawer(): Drawer {
  const tokens = getComputedStyle(document.documentElement)
  const context = document.createElement('canvas').getContext('2d')
  return {
    colourOf: (paint) => (paint === 'none' ? 'none' : tokens.getPropertyValue(paint).trim()),
    widthOf: (text, size, weight) => {
      if (!context) return text.length * size * 0.6
      context.font = font(size, weight)
      return context.measureText(text).width
    },
  }
}

/** A drawing as a picture with two pixels for each of its own. It is drawn here, in the fonts of the page. */
export function scenePng({ width, height, items }: Scene, { colourOf }: Drawer): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * 2)
  canvas.height = Math.round(height * 2)
  const context = canvas.getContext('2d')
  if (!context) return Promise.reject(new Error('The browser draws no pictures.'))
  context.scale(2, 2)
  context.fillStyle = colourOf('--paper')
  context.fillRect(0, 0, width, height)
  for (const item of items) {
    if (item.kind === 'text') {
      context.font = font(item.size, item.weight ?? 400)
      context.textAlign = item.anchor === 'middle' ? 'center' : (item.anchor ?? 'start')
      context.fillStyle = colourOf(item.fill)
      context.fillText(item.text, item.x, item.y)
      continue
    }
    const { d, fill = 'none', stroke = 'none', width: lineWidth = 1 } = item.kind === 'mark' ? lookOf(item) : item
    context.save()
    if (item.kind === 'mark') context.translate(item.x, item.y)
    const path = new Path2D(d)
    context.setLineDash(item.kind === 'path' && item.dash ? item.dash.split(' ').map(Number) : [])
    context.lineWidth = lineWidth
    if (fill !== 'none') {
      context.fillStyle = colourOf(fill)
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
      context.fill(path)
    }
    if (stroke !== 'none') {
      context.strokeStyle = colourOf(stroke)
      context.stroke(path)
    }
    context.restore()
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png')
  })
}
