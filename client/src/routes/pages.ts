/** The pages of the bar at the top. */
export const mainPages = [
  { path: '/models', label: 'Models' },
  { path: '/compare', label: 'Compare' },
  { path: '/benchmarks', label: 'Benchmarks' },
  { path: '/stack', label: 'Stack' },
  { path: '/lineage', label: 'Lineage' },
  { path: '/licenses', label: 'Licences' },
  { path: '/coverage', label: 'Coverage' },
  { path: '/sources', label: 'Sources' },
] as const

/** Every page that stands alone, but for the console, which is a document of its own. */
export const allPages = [
  { path: '/', label: 'Start' },
  ...mainPages,
  { path: '/conflicts', label: 'Conflicts' },
  { path: '/changes', label: 'Changes' },
  { path: '/rules', label: 'Rules' },
  { path: '/api', label: 'API' },
] as const
