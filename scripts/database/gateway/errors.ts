import type { Document } from 'bson'

/** What a command is answered with when it fails, in MongoDB's own terms. */
export class CommandError extends Error {
  readonly code: number
  readonly more: Document

  constructor(code: number, message: string, more: Document = {}, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.more = more
  }

  /** The reply document for this failure. */
  reply(): Document {
    const codeName = CODE_NAMES[this.code] ?? `Location${this.code}`
    return { ok: 0, errmsg: this.message, code: this.code, codeName, ...this.more }
  }
}

/** A write that was refused in part: the reply is an ordinary one, and lists what failed. */
export class RefusedWrite extends CommandError {
  private readonly answer: Document

  constructor(answer: Document) {
    super(DUPLICATE_KEY, 'some of the writes were refused')
    this.answer = answer
  }

  override reply(): Document {
    return this.answer
  }
}

/** The connection to the engine broke, so nobody knows what became of the statement. */
export class EngineGone extends Error {}

export const TRANSIENT = ['TransientTransactionError']
export const UNKNOWN_RESULT = ['UnknownTransactionCommitResult']

export const DUPLICATE_KEY = 11000
export const WRITE_CONFLICT = 112
export const TIME_IS_OVER = 50

const CODE_NAMES: Record<number, string> = {
  1: 'InternalError',
  2: 'BadValue',
  8: 'UnknownError',
  9: 'FailedToParse',
  14: 'TypeMismatch',
  20: 'IllegalOperation',
  26: 'NamespaceNotFound',
  27: 'IndexNotFound',
  28: 'PathNotViable',
  39: 'FileStreamFailed',
  40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound',
  48: 'NamespaceExists',
  50: 'MaxTimeMSExpired',
  52: 'DollarPrefixedFieldName',
  59: 'CommandNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  72: 'InvalidOptions',
  73: 'InvalidNamespace',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  91: 'ShutdownInProgress',
  112: 'WriteConflict',
  115: 'CommandNotSupported',
  117: 'ConflictingOperationInProgress',
  121: 'DocumentValidationFailure',
  143: 'CursorInUse',
  166: 'CommandNotSupportedOnView',
  167: 'OptionNotSupportedOnView',
  225: 'TransactionTooOld',
  251: 'NoSuchTransaction',
  256: 'TransactionCommitted',
  257: 'TransactionTooLarge',
  263: 'OperationNotSupportedInTransaction',
  10107: 'NotWritablePrimary',
  10334: 'BSONObjectTooLarge',
  11000: 'DuplicateKey',
  11600: 'InterruptedAtShutdown',
  13435: 'NotPrimaryNoSecondaryOk',
  14031: 'OutOfDiskSpace',
}

/** PostgreSQL's own states, and those of the engine that stand apart from its numbered ones. */
const BY_STATE: Record<string, number> = {
  '40001': WRITE_CONFLICT,
  '40P01': WRITE_CONFLICT,
  '55P03': WRITE_CONFLICT,
  '23505': DUPLICATE_KEY,
  '23P01': DUPLICATE_KEY,
  '57014': TIME_IS_OVER,
  '42P01': 26,
  '53100': 14031,
  '58030': 39,
  '0A000': 115,
  '54000': 10334,
  M00CO: 121,
  M00EW: 24,
  M00EX: TIME_IS_OVER,
  M00F1: WRITE_CONFLICT,
}

/** The engine counts its states in base 36 from M0000; these are MongoDB's codes in that order. */
const BY_NUMBER = [
  1, 2, 5, 9, 14, 15, 20, 23, 26, 27, 28, 31, 34, 40, 43, 48, 52, 53, 54, 56, 57, 61, 66, 67, 68,
  72, 73, 85, 86, 111, 115, 118, 146, 159, 165, 166, 167, 181, 197, 224, 232, 241, 263, 276, 291,
  361, 10065, 10334, 11000,
]

const UNKNOWN_ERROR = 8

/** MongoDB's code for one of the engine's five-letter states. */
export function codeOfState(state: string): number {
  const number = state.startsWith('M') ? Number.parseInt(state.slice(1), 36) : -1
  return BY_STATE[state] ?? BY_NUMBER[number] ?? UNKNOWN_ERROR
}

/** Inside `writeErrors` the engine packs the state into a number, six bits a letter. */
export function codeOfPackedState(packed: number): number {
  let state = ''
  for (let letter = 0; letter < 5; letter++) {
    state += String.fromCharCode(((packed >>> (6 * letter)) & 63) + 48)
  }
  return codeOfState(state)
}

/** Whether the statement lost a race and would, as far as one can tell, win it when run again. */
export function isConflict(error: unknown): boolean {
  return error instanceof CommandError && error.code === WRITE_CONFLICT
}
