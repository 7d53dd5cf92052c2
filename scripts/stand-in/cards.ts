import { below, text, type Form } from './form.ts'
import type { RefundWay } from './memory.ts'
import { Refused, type StripeProblem } from './refused.ts'

interface TrialCard {
  /** What the bank does when it is asked. */
  bank: 'pays' | 'asks' | StripeProblem
  refunds?: RefundWay
}

/** The trial cards of https://docs.stripe.com/testing by their numbers. */
const cards: Record<string, TrialCard> = {
  '4242424242424242': { bank: 'pays' },
  '5555555555554444': { bank: 'pays' },
  '6200000000000005': { bank: 'pays' },
  '4000002500003155': { bank: 'asks' },
  '4000002760003184': { bank: 'asks' },
  '4000000000000002': { bank: declined('generic_decline', 'Your card was declined.') },
  '4000000000009995': {
    bank: declined('insufficient_funds', 'Your card has insufficient funds.'),
  },
  '4000000000009987': { bank: declined('lost_card', 'Your card was declined.') },
  '4000000000000069': { bank: cardError('expired_card', 'Your card has expired.') },
  '4000000000000127': {
    bank: cardError('incorrect_cvc', "Your card's security code is incorrect."),
  },
  '4000000000000119': {
    bank: cardError('processing_error', 'An error occurred while processing your card.'),
  },
  '4000000000007726': { bank: 'pays', refunds: 'later' },
  '4000000000005126': { bank: 'pays', refunds: 'fails_later' },
}

/** Which card it is, from `payment_method_data[card]`; refuses what no bank would look at. */
export function trialCard(data: Form | undefined): TrialCard {
  const card = below(data, 'card')
  const number = (text(card, 'number') ?? '').replaceAll(' ', '')
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number)) {
    throw new Refused(402, cardError('incorrect_number', 'Your card number is incorrect.'), false)
  }
  const year = Number(text(card, 'exp_year'))
  const month = Number(text(card, 'exp_month'))
  if (!(month >= 1 && month <= 12)) {
    const message = "Your card's expiration month is invalid."
    throw new Refused(402, cardError('invalid_expiry_month', message), false)
  }
  if (new Date(year < 100 ? 2000 + year : year, month, 1) <= new Date()) {
    const message = "Your card's expiration year is invalid."
    throw new Refused(402, cardError('invalid_expiry_year', message), false)
  }
  if (!/^\d{3,4}$/.test(text(card, 'cvc') ?? '')) {
    const message = "Your card's security code is invalid."
    throw new Refused(402, cardError('invalid_cvc', message), false)
  }
  const real = declined('test_mode_live_card', 'This is not a trial card; play money only.')
  return cards[number] ?? { bank: real }
}

function declined(decline_code: string, message: string): StripeProblem {
  return { type: 'card_error', code: 'card_declined', decline_code, message }
}

function cardError(code: string, message: string): StripeProblem {
  return { type: 'card_error', code, message }
}

/** The check digit of card numbers. */
function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
