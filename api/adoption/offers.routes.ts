import { z } from 'zod'
import { endpoint, fields } from '../platform/index.ts'
import { cancelOffer } from './cancel-offer.ts'
import { listCatalogue } from './catalogue.ts'
import { changeOffer, makeOffer } from './make-offer.ts'
import {
  deskOffer,
  draftReply,
  exampleReply,
  newOffer,
  offerPage,
  offerReply,
  offerText,
} from './offers.schema.ts'
import { showDeskPhoto, showOfferPhoto } from './photos.ts'
import { openOffer, reviewOffer } from './review-offer.ts'
import { listDeskOffers, showDeskOffer } from './show-desk.ts'
import { listOffers, showExample, showOffer } from './show-offers.ts'
import { deskShare } from './shares.schema.ts'
import { buyers, sellers } from './who.ts'

const { id, empty, text } = fields
const offer = { offer: id }

const forBuyers = [
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/offers',
    summary: 'What may be adopted from here',
    who: buyers,
    reply: z.strictObject({ items: z.array(offerReply) }),
    answer: listOffers,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/offers/:offer',
    summary: 'One offer, its terms as sentences and a worked example for one unit',
    who: buyers,
    params: offer,
    reply: offerPage,
    answer: showOffer,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/offers/:offer/example',
    summary: 'The worked example for so many units',
    who: buyers,
    params: offer,
    query: { weight: z.coerce.number().int().min(1).max(100) },
    reply: exampleReply,
    answer: showExample,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/offers/:offer/photos/:photo',
    summary: 'A photograph of an offer',
    who: buyers,
    params: { ...offer, photo: id },
    reply: { fileTypes: ['image/webp'] },
    answer: showOfferPhoto,
  }),
]

const forTheDesk = [
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/catalogue',
    summary: 'Draft terms to begin an offer with',
    who: ['clerk', 'approver', 'administrator'],
    reply: z.strictObject({ items: z.array(draftReply) }),
    answer: listCatalogue,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/desk/offers',
    summary: "The village's offers, in every state",
    who: sellers,
    reply: z.strictObject({ items: z.array(deskOffer) }),
    answer: listDeskOffers,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/desk/offers/:offer',
    summary: 'One offer with its shares',
    who: sellers,
    params: offer,
    reply: z.strictObject({ offer: deskOffer, shares: z.array(deskShare), example: exampleReply }),
    answer: showDeskOffer,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/desk/offers/:offer/photos/:photo',
    summary: 'A photograph of an offer, for the desk',
    who: sellers,
    params: { ...offer, photo: id },
    reply: { fileTypes: ['image/webp'] },
    answer: showDeskPhoto,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/offers',
    summary: 'Draft an offer',
    who: ['clerk'],
    body: newOffer,
    reply: deskOffer,
    command: makeOffer,
  }),
  endpoint({
    method: 'put',
    path: '/places/:place/adoption/offers/:offer',
    summary: 'Change a draft',
    who: ['clerk'],
    params: offer,
    body: offerText,
    reply: deskOffer,
    command: changeOffer,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/offers/:offer/review',
    summary: 'The village agrees to a draft, or says what to change',
    who: ['approver'],
    params: offer,
    body: { agreed: z.boolean(), note: text(200, 0).default('') },
    reply: deskOffer,
    command: reviewOffer,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/offers/:offer/open',
    summary: 'Open a reviewed offer to buyers',
    who: ['clerk'],
    params: offer,
    reply: deskOffer,
    command: openOffer,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/offers/:offer/cancel',
    summary: 'Call an offer off, with the reason; everyone is refunded',
    who: ['clerk'],
    params: offer,
    body: { reason: text(200, 2) },
    reply: empty,
    command: cancelOffer,
    turns: (input) => [`offer:${input.offer}`],
  }),
]

export const offerRoutes = [...forBuyers, ...forTheDesk]
