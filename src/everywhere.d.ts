/**
 * The few web standards that Node and every browser share and that the pure rooms may use.
 * Nothing here reaches a page, a disk or a network; what is not listed does not exist in a pure room.
 */

declare class URL {
  constructor(url: string, base?: string)
  static canParse(url: string, base?: string): boolean
  hash: string
  host: string
  hostname: string
  readonly href: string
  readonly origin: string
  password: string
  pathname: string
  protocol: string
  search: string
  readonly searchParams: URLSearchParams
  toString(): string
  username: string
}

declare class URLSearchParams {
  constructor(init?: string | Record<string, string> | [string, string][])
  append(name: string, value: string): void
  get(name: string): string | null
  getAll(name: string): string[]
  has(name: string): boolean
  set(name: string, value: string): void
  delete(name: string): void
  entries(): IterableIterator<[string, string]>
  [Symbol.iterator](): IterableIterator<[string, string]>
  toString(): string
}

interface AbortSignal {
  readonly aborted: boolean
  readonly reason: unknown
  throwIfAborted(): void
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
}

declare function structuredClone<T>(value: T): T

declare class TextEncoder {
  /** UTF-8; a half of a surrogate pair becomes U+FFFD. */
  encode(text: string): Uint8Array<ArrayBuffer>
}

declare class TextDecoder {
  constructor(label?: 'utf-8', options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}
