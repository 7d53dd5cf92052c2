export const tradeRefusals = {
  produce_known: { what: 'This is in the catalogue already', next: 'Find it there and change it.' },
  season_unclear: { what: 'The months are not clear', next: 'Write 11-2月, 6月 or 全年.' },
  window_times: { what: 'The times do not fit', next: 'It closes after it opens, and after now.' },
  window_state: { what: 'This window just changed', next: 'Reload to see where it stands.' },
  window_not_open: {
    what: 'This window takes no orders',
    next: 'Look at another one, or wait for the next.',
  },
  delivery_before_close: {
    what: 'A delivery day is before the closing',
    next: 'Choose {earliest} or later.',
  },
  supplier_twice: { what: 'A household is there twice', next: 'Take one out and try again.' },
  suppliers_short: {
    what: 'Together they bring {together}, which is not enough',
    next: 'Lower the total, or add a household.',
  },
  goods_limits_cross: {
    what: 'The limits of {name} do not fit',
    next: 'Least per buyer, most per buyer and the total must rise in this order.',
  },
  price_form: {
    what: 'The price of {name} is in the wrong field',
    next: 'By weight give the price per jin, else the price of each.',
  },
  goods_too_much: {
    what: 'The figure for {name} is far too big',
    next: 'See whether there is a zero too many.',
  },
  brings_too_much: { what: 'It can be {most} at most', next: 'Write a figure up to that.' },
  buyer_limit: {
    what: '{name}: {most} at most for a buyer, and you can have {left} more',
    next: 'Order less and try again.',
  },
  goods_short: { what: 'Not enough {name}: {left} left', next: 'Order less, or something else.' },
  order_below_least: { what: '{name}: {least} at least', next: 'Order more, or leave it out.' },
  total_changed: {
    what: 'A price just changed, and so did the total',
    next: 'Look at the new total and order again.',
  },
  voucher_above_order: {
    what: 'The vouchers come to too much',
    next: 'Together they cannot pay more than the goods cost.',
  },
  voucher_twice: { what: 'The same voucher is there twice', next: 'Take one out and try again.' },
  home_or_canteen_needed: {
    what: 'Orders are placed in a home or a canteen',
    next: 'Go to your home first, then order.',
  },
  steward_needed: {
    what: 'Orders for the home are for its steward to place',
    next: 'For yourself, leave the home unticked.',
  },
  order_state: { what: 'This order just changed', next: 'Reload to see where it stands.' },
  packed_already: { what: 'This order is packed already', next: 'To correct it, say why.' },
  weigh_it: { what: '{name} is sold by weight', next: 'Enter what the scale shows.' },
  count_it: { what: '{name} is sold by the piece', next: 'Enter how many.' },
  packed_too_many: { what: '{name}: {most} at most', next: 'Leave out what is too many.' },
  weight_unlikely: {
    what: '{name} weighs far more than was ordered',
    next: 'Look at the scale again; if it is right, confirm it.',
  },
  code_unknown: {
    what: 'There is no such pick-up code',
    next: 'Ask them to reload their order, then scan again.',
  },
  difference_due: {
    what: 'It weighed more, and the difference is not paid yet',
    next: 'Ask them to pay it first.',
  },
  not_delivered: {
    what: 'The goods are not at the pick-up point yet',
    next: 'Do this once they are there.',
  },
  kept_until: {
    what: 'It is still kept for its buyer, until {day}',
    next: 'After that day it can be given away.',
  },
  refund_above_line: {
    what: '{name}: that is more than can be paid back',
    next: 'No more than its price can go back.',
  },
  settle_state: {
    what: 'Somebody has just moved this statement on',
    next: 'Refresh to see where it stands.',
  },
  settle_in_village: { what: 'Settling is done in a village', next: 'Open the village first.' },
  correction_open: {
    what: 'The co-op is putting this sum right',
    next: 'Once it is done, please look at it again and nod.',
  },
  bank_account_changed: {
    what: 'A bank account was changed since',
    next: 'Cancel this batch and make it anew.',
  },
  correction_waiting: {
    what: 'A correction already waits for approval',
    next: 'Propose the next one after it is decided.',
  },
  bank_number_wrong: {
    what: 'The account number is not right',
    next: 'Compare it with the card or the passbook.',
  },
  bank_account_same: { what: 'This account is already in use', next: 'Nothing needs changing.' },
  bank_change_waiting: {
    what: 'A change already waits for a second person',
    next: 'Have it decided before changing again.',
  },
  batch_empty: {
    what: 'There is nothing that can be paid now',
    next: 'See whether statements are approved and bank accounts entered.',
  },
  batch_state: {
    what: 'Somebody has just moved this batch on',
    next: 'Refresh to see where it stands.',
  },
  batch_not_released: {
    what: 'No second person has released this batch yet',
    next: 'Ask a settlement approver to release it.',
  },
  results_unreadable: {
    what: "The bank's file cannot be read",
    next: 'It needs the columns 付款编号, 结果, 原因 and 银行流水号.',
  },
  results_bad: {
    what: '{errorCount} places in the file are not right',
    next: 'Nothing was changed. Ask the bank about those below, then upload again.',
  },
  span_bad: {
    what: 'These days do not fit',
    next: 'The first must not be after the last, and {years} years are the most.',
  },
  export_too_long: {
    what: 'The table is too long: at most {most} sales',
    next: 'Choose fewer days and export in parts.',
  },
}
