export const moneyRefusals = {
  payment_over: { what: 'This payment is over', next: 'Reload to see whether it was paid.' },
  payment_expired: {
    what: 'The time to pay is over',
    next: 'Nothing was charged. Go back and order again.',
  },
  method_not_here: {
    what: 'This payment cannot be made that way',
    next: 'Choose another way to pay.',
  },
  payment_gateway_trouble: {
    what: 'The way to the bank is busy',
    next: 'Nothing is charged twice. Wait a little and press again.',
  },
  signature_wrong: { what: 'The signature of this message is wrong', next: 'It was not believed.' },
  other_sum: { what: 'The sum is another one', next: 'See whether it belongs to another payment.' },
  bank_line_done: { what: 'This line was dealt with already', next: 'Reload to see it.' },
  statement_unreadable: {
    what: 'The statement cannot be read',
    next: 'It has to be CSV in UTF-8 with its six columns.',
  },
  statement_long: {
    what: 'The statement is too long: {most} lines at most',
    next: 'Bring it in by parts.',
  },
  statement_bad: {
    what: 'Some cells of the statement are wrong',
    next: 'Nothing was taken. Mend those below and try again.',
  },
  money_short: {
    what: 'There is not enough on the account',
    next: 'Look at the balance and take less.',
  },
  refund_above_paid: {
    what: 'More would go back than was paid',
    next: 'At most what was paid can go back.',
  },
  refund_not_by_hand: {
    what: 'This refund needs nobody to transfer it',
    next: 'Reload to see where it stands.',
  },
  voucher_over: { what: 'This voucher is past its day', next: 'Use another one, or pay yourself.' },
  voucher_until_past: {
    what: 'The day of the vouchers is past',
    next: 'Choose a day from today on.',
  },
  employee_twice: { what: 'The same member is there twice', next: 'Take one out.' },
  welfare_cap: {
    what: 'The cap of the year is reached',
    next: 'This member cannot be given that much this year.',
  },
}
