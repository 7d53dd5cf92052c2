/** Milliseconds between two keys of a scanner; nobody types that fast. */
const fastest = 60
/** Outside every field nobody types at all, and a busy till may be slow to hear its scanner. */
const patient = 500
const shortest = 6

/** Tells a scanner's burst of keys from a person's typing by the time between two keys. */
export class KeyBurst {
  private typed = ''
  private last = 0

  /** Feed every key; returns the code when Enter ends a burst. */
  key(key: string, at: number, inField = true): string | null {
    const quick = at - this.last <= (inField ? fastest : patient)
    this.last = at
    if (key === 'Enter') {
      const code = quick && this.typed.length >= shortest ? this.typed : null
      this.typed = ''
      return code
    }
    if (key.length !== 1) {
      // Shift comes between the letters of a code; anything else is a person.
      if (key !== 'Shift') this.typed = ''
      return null
    }
    this.typed = quick ? this.typed + key : key
    return null
  }
}
