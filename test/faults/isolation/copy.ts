import { mongo } from 'mongoose'

const { ObjectId, Binary } = mongo

/** What makes a copy of a world another one. */
export interface Features {
  /** Stands at the end of every Chinese text, in every file, and in every login. */
  mark: string
  /** Codes of its places, by what they are in the world that was lived. */
  places: Readonly<Record<string, string>>
  /** Mixed into ids, codes and numbers; 0 leaves them as they are. */
  mix: number
}

/** Words that the program compares with, and thus are no text; and the one password of all. */
const words = new Set(['relation', 'sex', 'per', 'passwordHash'])

/**
 * Turns what belongs to the world that was lived into what belongs to a copy of it: other places,
 * ids, codes, telephones and names, while everything still fits together.
 */
export class Copy {
  private readonly features: Features
  /** Ids of what all worlds have in common. */
  private readonly common: ReadonlySet<string>

  constructor(features: Features, common: ReadonlySet<string>) {
    this.features = features
    this.common = common
  }

  /** A document, or any part of one. */
  of<T>(value: T, field = ''): T {
    return this.turn(value, field) as T
  }

  private turn(value: unknown, field: string): unknown {
    if (typeof value === 'string') return this.text(value, field)
    if (Array.isArray(value)) return value.map((each) => this.turn(each, field))
    if (value instanceof ObjectId) return new ObjectId(this.id(value.toHexString()))
    if (value instanceof Binary) return new Binary(this.bytes(Buffer.from(value.buffer)))
    if (Buffer.isBuffer(value)) return this.bytes(value)
    if (!value || typeof value !== 'object' || value instanceof Date) return value
    if (value instanceof Map)
      return new Map([...value].map(([key, one]) => [key, this.turn(one, '')]))
    const entries = Object.entries(value)
    return Object.fromEntries(entries.map(([key, one]) => [this.ids(key), this.turn(one, key)]))
  }

  private text(text: string, field: string): string {
    if (words.has(field)) return text
    const { mark, places } = this.features
    let turned = this.ids(text)
    for (const [from, to] of Object.entries(places)) turned = turned.replaceAll(from, to)
    turned = turned.replace(/(?<!\d)\d{10,}(?!\d)/g, (digits) => this.digits(digits))
    turned = turned.replace(/(?<![\w-])(?=[\w-]*[A-Z])[\w-]{10,}/g, (token) => this.token(token))
    if (field === 'login') turned = `${turned}${mark.charCodeAt(0) % 100}`
    return /\p{Script=Han}/u.test(text) && !text.endsWith(mark) ? `${turned}${mark}` : turned
  }

  private ids(text: string): string {
    return text.replace(/[0-9a-f]{24}/g, (id) => this.id(id))
  }

  private id(hex: string): string {
    const { mix } = this.features
    if (mix === 0 || this.common.has(hex)) return hex
    // The five bytes that no other process has; the order of ids stays as it was.
    const own = (parseInt(hex.slice(8, 16), 16) ^ (mix * 0x01010101)) >>> 0
    return `${hex.slice(0, 8)}${own.toString(16).padStart(8, '0')}${hex.slice(16)}`
  }

  private digits(digits: string): string {
    const last = (Number(digits.slice(-2)) + this.features.mix * 37) % 100
    return `${digits.slice(0, -2)}${String(last).padStart(2, '0')}`
  }

  /** Secrets of cards and codes: letters move on, so that the alphabet stays. */
  private token(token: string): string {
    const turn = (letter: string, first: number) =>
      String.fromCharCode(((letter.charCodeAt(0) - first + this.features.mix) % 26) + first)
    return token.replace(/[A-Z]/g, (letter) => turn(letter, 65))
  }

  private bytes(bytes: Buffer): Buffer {
    return Buffer.concat([bytes, Buffer.from(this.features.mark)])
  }
}
