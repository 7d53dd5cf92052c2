import goods from './goods.svg?raw'
import more from './goods-more.svg?raw'
import icons from './icons.svg?raw'
import motif from './motif.svg?raw'
import people from './people.svg?raw'
import produce from './produce.svg?raw'
import scenes from './scenes.svg?raw'
import yards from './yards.svg?raw'

// The drawings are planted once in the page, because a <use> of another file
// would not see the page's colours.
export function plantArt(where: Document = document) {
  if (where.getElementById('drawings')) return
  const box = where.createElement('div')
  box.id = 'drawings'
  box.hidden = true
  box.setAttribute('aria-hidden', 'true')
  for (const sheet of [icons, motif, goods, more, produce, people, scenes, yards]) {
    const svg = new DOMParser().parseFromString(sheet, 'image/svg+xml').documentElement
    box.append(where.importNode(svg, true))
  }
  where.body.prepend(box)
}
