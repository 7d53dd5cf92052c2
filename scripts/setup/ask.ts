import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Told } from '../with-database.ts'
import type { Question } from './set-up.ts'

/** Answers from the environment, or from whoever sits at the keyboard, until it will do. */
export async function ask(question: Question): Promise<string> {
  const { variable, hidden, wrong } = question
  const given = process.env[variable]
  if (given !== undefined) return assertRight(given, question)
  if (!process.stdin.isTTY) throw new Told(`Nobody is there to ask: set ${variable}.`)
  for (;;) {
    const answer = await read(question.text, hidden)
    const problem = wrong(answer) ?? (hidden ? await differs(answer) : null)
    if (!problem) return answer
    console.log(`  ${problem}`)
  }
}

function assertRight(answer: string, { variable, wrong }: Question): string {
  const problem = wrong(answer)
  if (problem) throw new Told(`${variable} will not do; it takes ${problem}.`)
  return answer
}

async function differs(answer: string): Promise<string | null> {
  const again = await read('The same again', true)
  return again === answer ? null : 'The two differ.'
}

/** What is typed is not shown where it is hidden. */
async function read(text: string, hidden = false): Promise<string> {
  if (hidden) process.stdout.write(`${text}: `)
  const dark = new Writable({ write: (_part, _encoding, done) => done() })
  const output = hidden ? dark : process.stdout
  const keyboard = createInterface({ input: process.stdin, output, terminal: true })
  keyboard.on('SIGINT', () => process.exit(130))
  const answer = await keyboard.question(hidden ? '' : `${text}: `)
  keyboard.close()
  if (hidden) process.stdout.write('\n')
  return answer.trim()
}
