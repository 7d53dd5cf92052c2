/** A change to a guard or a sum after which the product does the same, and why. */
export interface Equivalent {
  file: string
  /** The line that is changed, as it is written. */
  line: string
  /** What stands there instead. */
  replacement: string
  why: string
}

/** Each is looked for in every run: one that no longer survives must go. */
export const equivalents: readonly Equivalent[] = [
  {
    file: 'api/adoption/worked-example.ts',
    line: "if (terms.form === 'agreed' || prints.length > 0) return [terms, prints]",
    replacement: 'false',
    why: 'an agreed price looks at neither prints nor premium',
  },
  {
    file: 'api/adoption/worked-example.ts',
    line: 'const step = expectedGrams >= 12_000 ? 500 : 1',
    replacement: 'expectedGrams > 12_000',
    why: 'a twelfth of 12 kg is whole in jin and in grams',
  },
  {
    file: 'api/points/post.ts',
    line: 'if (lines.length === 0) return []',
    replacement: 'false',
    why: 'nothing is written either way; the line spares the database three questions',
  },
  {
    file: 'api/points/post.ts',
    line: 'if (insertedCount + modifiedCount !== operations.length) {',
    replacement: 'false',
    why: "the lines' numbers are unique: the next statement fails, and the work runs again",
  },
  {
    file: 'api/payments/post.ts',
    line: 'if (lines.length === 0) return',
    replacement: 'false',
    why: 'nothing is written either way; the line spares the database a question',
  },
  {
    file: 'api/payments/post.ts',
    line: "if (!Number.isSafeInteger(fen) || fen < 0) throw new Error('a transfer is positive fen')",
    replacement: 'fen <= 0',
    why: 'transfers of nothing were left out before',
  },
  {
    file: 'api/payments/post.ts',
    line: 'const sorted = [...kept].sort(([a], [b]) => Number(before.has(a)) - Number(before.has(b)))',
    replacement: '[...kept]',
    why: 'the order makes it fewer commands, not other ones',
  },
  {
    file: 'api/payments/post.ts',
    line: 'const sorted = [...kept].sort(([a], [b]) => Number(before.has(a)) - Number(before.has(b)))',
    replacement: 'Number(before.has(a)) + Number(before.has(b))',
    why: 'the order makes it fewer commands, not other ones',
  },
  {
    file: 'api/payments/refund.ts',
    line: 'const due = backs.filter(({ fen }) => fen > 0)',
    replacement: 'backs',
    why: 'of nothing, no part of a charge is taken',
  },
  {
    file: 'api/payments/refund.ts',
    line: 'const due = backs.filter(({ fen }) => fen > 0)',
    replacement: 'true',
    why: 'of nothing, no part of a charge is taken',
  },
  {
    file: 'api/payments/refund.ts',
    line: 'const due = backs.filter(({ fen }) => fen > 0)',
    replacement: 'fen >= 0',
    why: 'of nothing, no part of a charge is taken',
  },
  {
    file: 'api/payments/refund.ts',
    line: 'if (due.length === 0) return []',
    replacement: 'false',
    why: 'nothing is written either way; the line spares the database its questions',
  },
  {
    file: 'api/payments/spend-voucher.ts',
    line: 'const employee = parts.length > 0 ? await employeeOf(by) : null',
    replacement: 'true',
    why: 'nothing is spent either way; the line spares the database a question',
  },
  {
    file: 'api/payments/spend-voucher.ts',
    line: 'const employee = parts.length > 0 ? await employeeOf(by) : null',
    replacement: 'parts.length >= 0',
    why: 'nothing is spent either way; the line spares the database a question',
  },
  {
    file: 'api/settlement/correct.ts',
    line: 'const [from, to] = correction.fen > 0 ? [coop, payee] : [payee, coop]',
    replacement: 'correction.fen >= 0',
    why: 'a correction of nothing is refused before it is kept',
  },
  {
    file: 'api/points/reverse.ts',
    line: "if (!line) throw new Error('a posted claim has no line')",
    replacement: 'false',
    why: 'a posted claim has its line; without one the next step fails as well',
  },
]
