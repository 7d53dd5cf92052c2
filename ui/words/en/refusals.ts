import type { SameKeys } from '../locale.ts'
import type { refusals as zh } from '../zh/refusals.ts'

export const refusals: SameKeys<typeof zh> = {
  unknown: {
    what: 'That did not work',
    next: 'It is not your fault. Press again; if it still fails, note {requestId} and call the village.',
  },
  network: {
    what: 'The machine did not get through',
    next: 'Nothing is lost. Press again; nothing is doubled.',
  },
  server_error: {
    what: 'The machine has a fault',
    next: 'Nothing is lost. Try again in a while; nothing is doubled.',
  },
  session_missing: {
    what: 'You are not signed in',
    next: 'Please sign in; what you typed is still here.',
  },
  session_ended: {
    what: 'The machine was idle for too long',
    next: 'Sign in again; what you typed is still here.',
  },
  sign_in_wrong: {
    what: 'The account or the password is wrong',
    next: 'Check capitals and try again.',
  },
  too_many: { what: 'That was too fast', next: 'Wait {retryAfterSeconds} seconds and try again.' },
  file_too_large: {
    what: 'The photo is too large',
    next: 'Take a smaller one, or choose another.',
  },
  file_type: { what: 'This kind of file cannot be used', next: 'Use a photo, or an xlsx table.' },
  input_invalid: { what: 'One field is not right', next: 'Look at the ones marked red.' },
  key_missing: { what: 'It was not recorded', next: 'Reload the page and press again.' },
  key_reused: {
    what: 'This entry was already recorded with other content',
    next: 'Check what changed and record a new one.',
  },
  foreign_origin: {
    what: 'This page came from somewhere else',
    next: 'Open it from the address the village gave you.',
  },
  no_such_route: { what: 'There is no such page', next: 'Reload to get the new version.' },
  not_found: { what: 'It was not found', next: 'Check the spelling; it may have been taken down.' },
  role_missing: { what: 'This is not yours to do', next: 'Ask someone with that duty.' },
  own_account: { what: 'You cannot change your own account', next: 'Ask another administrator.' },
  account_of_others: { what: 'This account is kept elsewhere', next: 'Ask its own administrator.' },
  password_wrong: { what: 'The old password is wrong', next: 'Type the old password again.' },
  login_taken: { what: 'That account name is taken', next: 'Choose another.' },
  code_taken: { what: 'That code is taken', next: 'Choose another.' },
  village_needed: {
    what: 'A roster belongs to one village',
    next: 'Go into that village first, then upload it.',
  },
  place_not_below: {
    what: 'That cannot be made below this place',
    next: 'Choose another kind of place.',
  },
  policy_not_ahead: {
    what: 'A policy cannot change the past',
    next: 'Choose a day from tomorrow on.',
  },
  day_ahead: { what: 'That day has not come yet', next: 'Choose today or earlier.' },
  household_unknown: { what: 'No such household number', next: 'Look at the card, or scan it.' },
  card_unknown: {
    what: 'The card was not recognised',
    next: 'Wipe it and scan again, or type the number.',
  },
  points_short: {
    what: 'Not enough points: {short} short',
    next: 'Take one thing less and try again.',
  },
  roster_bad: {
    what: 'Some rows are not right',
    next: 'Nothing was changed. Mend them and send it again.',
  },
  not_your_place: { what: 'This is not your place', next: 'Go back to your own village.' },
  card_or_code: {
    what: 'It is not clear which household',
    next: 'Scan the card, or type the number.',
  },
  card_replaced: {
    what: 'This card was replaced',
    next: 'Use the new one, or type the number; the points are still there.',
  },
  card_of_others: {
    what: 'This card belongs to another household',
    next: 'Start with that household and scan again.',
  },
  price_changed: {
    what: 'A price just changed: {points} in all',
    next: 'Look at the new price and press again.',
  },
  shift_not_open: { what: 'The shop is not open', next: 'Count and open the shop first.' },
  shift_already_open: { what: 'The shop is open already', next: 'Carry on.' },
  goods_twice: { what: 'The same goods are there twice', next: 'Take one out and try again.' },
  not_on_sale: { what: '{name} cannot be had now', next: 'Take it out and try again.' },
  goods_limit: {
    what: '{name}: at most {most} for a household, and that is reached',
    next: 'Take it out; come back next period.',
  },
  purchases_limit: { what: 'No visits left this month', next: 'It begins again on the 1st.' },
  sold_out: { what: 'Not enough {name}: {left} left', next: 'Take one less, or something else.' },
  sold_too_long_ago: {
    what: 'This sale was kept for too long',
    next: 'Ask the administrator to enter it.',
  },
  returned_already: {
    what: 'Already returned; {left} may still come back',
    next: 'Look at the slip.',
  },
  return_too_late: {
    what: 'The days for returns are over',
    next: 'The last was {lastDay}. Talk to the village.',
  },
  batch_short: { what: 'Only {left} of this batch are left', next: 'Take off less.' },
  batch_expired: {
    what: 'This batch has expired',
    next: 'It must not go on the shelf. Check the day.',
  },
  count_differs: { what: 'The count differs from the books', next: 'Write why, then save again.' },
  count_without_batch: {
    what: 'The books never received this',
    next: 'Receive it first, then count.',
  },
  barcode_taken: { what: 'Another thing has this barcode', next: 'See whether they are the same.' },
  goods_state: { what: 'This just changed', next: 'Reload and look again.' },
  nothing_to_approve: {
    what: 'There is nothing to approve',
    next: 'Reload; someone may have done it.',
  },
  second_person_needed: {
    what: 'A second person must agree',
    next: 'Ask someone else to approve it.',
  },
  had_a_hand: { what: 'The step before was yours', next: 'Someone else must take this one.' },
  own_household: { what: 'This is your own household', next: 'Someone else must do it.' },
  kin_household: { what: 'This is your kin', next: 'Someone else must approve it.' },
  other_group: { what: 'This belongs to {group}', next: 'Ask the liaison of {group}.' },
  claim_state: { what: 'Someone just dealt with this one', next: 'Reload to see where it stands.' },
  claim_household: { what: 'That household is not in this village', next: 'Find the right one.' },
  act_claimed: {
    what: 'This act was reported already',
    next: 'An act counts once. Check the day.',
  },
  already_decided: { what: 'It is decided already', next: 'Reload to see.' },
  rule_not_in_force: {
    what: 'That rule was not in force that day',
    next: 'Choose another, or check the day.',
  },
  person_needed: { what: 'This rule counts for a person', next: 'Choose who did it.' },
  photo_used: { what: 'This photo was used for another act', next: 'Take another photo.' },
  photo_unreadable: { what: 'The photo cannot be opened', next: 'Take it again.' },
  day_too_long_ago: {
    what: 'That is too long ago',
    next: 'Only the last {days} days can be reported.',
  },
  deduction_not_allowed: {
    what: 'Nothing may be taken off for that',
    next: 'Choose another, or none.',
  },
  no_majority: {
    what: 'Fewer than half agreed',
    next: '{agreed} of {present}. Talk it over again.',
  },
  more_agreed_than_present: { what: 'More agreed than were there', next: 'Check the numbers.' },
  score_beyond_rule: { what: 'That is more than the rule gives', next: 'At most {most}.' },
  text_has_number: {
    what: 'There is a telephone or identity number in the text',
    next: 'Take it out and send again.',
  },
  text_names_minor: {
    what: "There is a child's name in the text",
    next: 'Take it out and send again.',
  },
  points_max_below: { what: 'The most is below the least', next: 'Check both numbers.' },
  notice_ended: { what: 'This notice has ended', next: 'Call the village.' },
  employee_unknown: {
    what: 'You are not on the list',
    next: 'Check the name and the employee number, or ask your union.',
  },
  codes_used_up: {
    what: 'At most {most} codes are sent in an hour',
    next: 'Use the one that came last, or ask again later.',
  },
  code_wrong: {
    what: 'The code is wrong or too old',
    next: 'Look at the message again; if it still fails, ask for a new one.',
  },
  sms_not_set: { what: 'No sender of messages is set up', next: 'Please tell the administrator.' },
  sms_failed: { what: 'The message was not sent', next: 'Press again in a while.' },
  household_code_wrong: {
    what: 'Card and code do not fit',
    next: 'Check the code; if it still fails, ask the keeper for a new one.',
  },
  union_needed: {
    what: "A union's roster is taken at the union",
    next: 'Open the union first, then upload.',
  },
  employees_bad: {
    what: 'Some rows of the list are wrong',
    next: 'Nobody was changed. Mend what is named below and upload again.',
  },
  document_unreadable: {
    what: 'The file cannot be opened',
    next: 'Take another PDF, or a clear photograph.',
  },
  home_unknown: { what: 'There is no such home', next: 'Check its code.' },
  paired_already: {
    what: 'This household and this home are paired already',
    next: 'Open their page.',
  },
  pairing_ended: { what: 'This pairing has ended', next: 'It can be read, not changed.' },
  stage_order: {
    what: 'Stages follow one another',
    next: 'Refresh to see which one it is now.',
  },
  day_before_pairing: {
    what: 'They were not paired on that day',
    next: 'Choose {from} or a later day.',
  },
  day_past: { what: 'That day is over', next: 'Choose today or a later day.' },
  day_too_far: { what: 'That day is too far away', next: 'Choose a day within a year.' },
  too_many_duties: {
    what: 'At most {most} duties can be listed',
    next: 'Take one off before adding another.',
  },
  too_many_visits_planned: {
    what: 'Too many visits are planned',
    next: 'Write down those that were made, or cancel some.',
  },
  visit_state: { what: 'This visit is written down already', next: 'Refresh to see it.' },
  other_side: { what: 'That is a duty of the other side', next: 'They tick it off.' },
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
  offer_state: {
    what: 'Somebody has moved this offer on',
    next: 'Refresh to see where it is now.',
  },
  own_offer: {
    what: 'You wrote this one yourself',
    next: 'Somebody else of the village has to review it.',
  },
  offer_begun: {
    what: 'The young has been bought; it cannot be called off',
    next: 'If it is lost, record that instead.',
  },
  offer_over: { what: 'This offer is over', next: 'See what else may be adopted.' },
  offer_not_for_you: {
    what: 'This one is not open to buyers like you',
    next: 'See what else there is, or ask your steward or canteen.',
  },
  offer_not_formed: {
    what: 'Not all units are taken and paid for',
    next: 'Buy the young once they are.',
  },
  cooling_off_yet: {
    what: 'Somebody may still change their mind within seven days',
    next: 'Wait until those days are over.',
  },
  floor_above_cap: { what: 'The floor price is above the cap', next: 'Check both prices.' },
  guarantee_above_expected: {
    what: 'The guaranteed weight is above the expected one',
    next: 'Guarantee less.',
  },
  parts_above_price: {
    what: 'Pool and collective together take more than the price',
    next: 'Take less.',
  },
  per_buyer_most: { what: 'A buyer cannot take more than there is', next: '{most} units at most.' },
  days_disordered: {
    what: 'The days are in the wrong order',
    next: 'It has to fill from today on, and before it is weighed.',
  },
  deposit_too_small: {
    what: 'The deposit of a unit comes to nothing',
    next: 'Make fewer units, or ask for a larger deposit.',
  },
  advance_above_value: {
    what: 'Advance and parts come to more than it sells for',
    next: 'Advance less.',
  },
  open_to_not_above: {
    what: 'It can be opened to places above the village only',
    next: 'Choose the county or the province.',
  },
  pick_up_unknown: { what: 'There is no such pick-up point', next: 'Choose one of those listed.' },
  shares_gone: {
    what: 'Only {left} units are left',
    next: 'Take fewer, or see what else there is.',
  },
  shares_most: { what: '{most} units a buyer at most', next: 'Take fewer.' },
  deposit_changed: {
    what: 'Somebody took units just now; the deposit is slightly different',
    next: 'Look at the new amount and pay again.',
  },
  due_changed: { what: 'The amount due has changed', next: 'Refresh, then pay.' },
  again_gone: { what: 'Somebody else has taken this share', next: 'See what else there is.' },
  share_state: { what: 'This share has moved on already', next: 'Refresh to see where it is.' },
  deposit_kept: {
    what: 'The seven days are over; the deposit stays',
    next: 'Pay the balance when it is due, or give your share to somebody.',
  },
  unit_state: { what: 'This step cannot be taken now', next: 'Refresh to see where it is.' },
  unit_not_yours: { what: 'This step is for somebody else', next: 'See who may take it.' },
  tag_wrong: {
    what: 'The ear tag is not right',
    next: 'Check its fifteen digits; the first one says pig, cattle or sheep.',
  },
  tag_taken: {
    what: 'This number is in use already',
    next: 'Check whether it was copied wrongly.',
  },
  tag_needed: { what: 'The ear tag is missing', next: 'Enter it first.' },
  weighing_open: {
    what: 'Somebody has read the scale already',
    next: 'A second person has to read it too.',
  },
  weighing_done: { what: 'This weighing is done', next: 'Refresh to see it.' },
  weighing_same_person: {
    what: 'One person cannot weigh twice',
    next: 'Somebody else has to read the scale.',
  },
  weighing_pair: {
    what: 'The farmer weighs together with the co-op',
    next: 'Ask the co-op’s clerk to read it.',
  },
  weighing_reason: { what: 'It has been weighed already', next: 'To weigh it again, say why.' },
  weighing_settled: {
    what: 'A balance has been dealt with; the weight stays',
    next: 'Call the village.',
  },
  no_prints: { what: 'There are no market prints from before that day', next: 'Enter them first.' },
  balances_open: {
    what: 'Some balances are not paid',
    next: 'Wait, or let the co-op take over those shares.',
  },
  print_ahead: { what: 'That day has not come yet', next: 'Check the day.' },
  print_known: { what: 'There is a print for {day} already', next: 'To correct it, say why.' },
  prints_bad: {
    what: '{count} rows of the file are wrong',
    next: 'Nothing was taken. Mend what is named below and upload again.',
  },
}
