export const adoptionRefusals = {
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
  advance_above_terms: {
    what: 'This is more than the terms advance for the young',
    next: 'Advance what the terms say, or less.',
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
