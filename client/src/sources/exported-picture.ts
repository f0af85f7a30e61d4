import { provenanceWords, sourceWords } from '@stack/shared/sources/export.ts'
import { pageDrawer, scenePng } from '../ui/chart/page-drawer.ts'
import type { Scene } from '../ui/chart/scene.ts'
import { type Drawer, framed, sceneSvg } from '../ui/chart/scene-file.ts'
import type { ExportedView, Picture } from './exported-view.ts'

/** What stands in the foot of a picture: where it comes from, and each source behind it by its number. */
export function footOf(
  { from, sources }: Pick<ExportedView, 'from' | 'sources'>,
  scene: Pick<Scene, 'sources'>,
): string[] {
  const cited = sources.filter(({ number }) => scene.sources?.includes(number) ?? true)
  const listed = cited.map(({ number, source }) => `[${number}] ${sourceWords(source)}`).join('; ')
  return [
    `The Open-Source AI Stack. ${provenanceWords(from)}. ${from.permalink}`,
    ...(listed === '' ? [] : [`Sources: ${listed}.`]),
  ]
}

function framedPicture(view: ExportedView, picture: Picture, drawer: Drawer): Scene {
  const scene = picture.scene()
  return framed(scene, footOf(view, scene), drawer)
}

/** The chart of a view as an SVG file, with the addresses of its sources inside. */
export function pictureSvg(view: ExportedView, picture: Picture): string {
  const drawer = pageDrawer()
  return sceneSvg(framedPicture(view, picture, drawer), drawer, {
    catalogue: view.from,
    sources: view.sources.map(({ number, source: { title, url } }) => ({ number, title, url })),
  })
}

/** The chart of a view as a picture of twice its size. */
export function picturePng(view: ExportedView, picture: Picture): Promise<Blob> {
  const drawer = pageDrawer()
  return scenePng(framedPicture(view, picture, drawer), drawer)
}
