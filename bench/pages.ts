/** The part that measures pages: Cairn beside its peers in a real browser. */
import { measuredPages } from './pages/measured-pages.ts'
import type { PageFigures } from './pages/page-figures.ts'
import { pageSection } from './pages/page-section.ts'
import type { Part } from './part.ts'

export const pages: Part<PageFigures> = { name: 'pages', measured: measuredPages, section: pageSection }
