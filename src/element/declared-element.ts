/** What a page declares about a graph in the attributes of its element, as properties of the same names. */
import { type KeyWish, keyWish } from './key-hearing.ts'

export class DeclaredElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'talk', 'scene', 'view', 'chrome', 'keys', 'site']

  /** Address of the graph file, relative to the page. */
  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  set src(address: string) {
    this.setAttribute('src', address)
  }

  /** Address of the script of a talk, relative to the page. */
  get talk(): string {
    return this.getAttribute('talk') ?? ''
  }

  set talk(address: string) {
    this.setAttribute('talk', address)
  }

  /** `full`: with list, card and tools; `none`: the stage with a slim legend. */
  get chrome(): 'none' | 'full' {
    return this.getAttribute('chrome') === 'full' ? 'full' : 'none'
  }

  set chrome(chrome: 'none' | 'full') {
    this.setAttribute('chrome', chrome)
  }

  /** Which keys it hears. */
  get keys(): KeyWish {
    return keyWish(this)
  }

  set keys(wish: KeyWish) {
    this.setAttribute('keys', wish)
  }

  /** Address of the site on which the whole graph can be explored. */
  get site(): string {
    return this.getAttribute('site') ?? ''
  }

  set site(address: string) {
    this.setAttribute('site', address)
  }
}
