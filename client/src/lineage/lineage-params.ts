import { choiceParam, flagParam, slugParam } from '@stack/shared/format/params.ts'
import { pageParam } from '../ui/pager.tsx'

/** The state of the graph. */
export const lineageParams = {
  /** Start of the graph; without it every lineage is shown. */
  from: slugParam(),
  steps: choiceParam(['1', '2', 'all'], '2'),
  lic: flagParam(true),
  quant: flagParam(),
  sel: slugParam(),
  /** All models, however many. */
  full: flagParam(),
  /** How many times 50 edges are listed. */
  page: pageParam,
}
