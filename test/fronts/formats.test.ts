import { expect } from 'chai'
import {
  dayText,
  daysLeftText,
  daysUntil,
  deadlineDayText,
  deadlineText,
  dayOf,
  stampText,
} from '../../ui/words/dates.ts'
import {
  jinText,
  moneyText,
  perJinText,
  pointsChangeText,
  pointsText,
  wanFigure,
} from '../../ui/words/numbers.ts'
import {
  chineseNumber,
  spokenDay,
  spokenMoney,
  spokenPerJin,
  spokenPoints,
  spokenSentence,
} from '../../ui/words/spoken.ts'

describe('figures on a screen', () => {
  it('writes points as whole numbers, and with a fraction only when there is one', () => {
    expect(pointsText(28600, 'zh')).to.equal('286 分')
    expect(pointsText(50, 'zh')).to.equal('0.5 分')
    expect(pointsText(1205, 'zh')).to.equal('12.05 分')
    expect(pointsText(0, 'zh')).to.equal('0 分')
    expect(pointsText(100, 'en')).to.equal('1 point')
    expect(pointsText(123456700, 'en')).to.equal('1,234,567 points')
  })

  it('puts the sign before a change, with a real minus', () => {
    expect(pointsChangeText(50, 'zh')).to.equal('+0.5 分')
    expect(pointsChangeText(-200, 'zh')).to.equal('−2 分')
    expect(pointsChangeText(-5, 'zh')).to.equal('−0.05 分')
  })

  it('writes money with two decimals and a comma from a thousand', () => {
    expect(moneyText(8000, 'zh')).to.equal('80.00 元')
    expect(moneyText(250412, 'zh')).to.equal('2,504.12 元')
    expect(moneyText(-70000, 'zh')).to.equal('−700.00 元')
    expect(perJinText(1400, 'zh')).to.equal('14.00 元/斤')
    expect(wanFigure(1_286_400_000)).to.equal('1,286.4')
  })

  it('writes weight in jin with one decimal at most', () => {
    expect(jinText(118_200, 'zh')).to.equal('236.4 斤')
    expect(jinText(5_000, 'zh')).to.equal('10 斤')
  })
})

describe('days and hours', () => {
  const now = '2026-11-16T02:24:00Z'

  it('writes a day as people say it, with the year only when it is another', () => {
    expect(dayText('2026-11-16', 'zh', now)).to.equal('11月16日')
    expect(dayText('2025-01-02', 'zh', now)).to.equal('2025年1月2日')
    expect(dayText('2026-11-16', 'en', now)).to.equal('16 November')
  })

  it('keeps the village clock whatever the machine thinks', () => {
    expect(dayOf('2026-11-15T16:00:00Z')).to.equal('2026-11-16')
    expect(stampText(now, 'zh')).to.equal('11月16日 10:24')
  })

  it('names a deadline by its day and hour', () => {
    expect(deadlineText('2026-11-19T12:00:00Z', 'zh')).to.equal('周四晚上 8 点')
    expect(deadlineText('2026-11-19T16:00:00Z', 'zh')).to.equal('周四晚上 12 点')
    expect(deadlineText('2026-11-19T15:59:59.999Z', 'zh')).to.equal('周四晚上 11:59')
    expect(deadlineDayText('2026-11-19T16:00:00Z', 'zh')).to.equal('11月19日晚上 12 点')
    expect(deadlineText('2026-11-19T12:30:00Z', 'en')).to.equal('Thursday at 8:30 p.m.')
  })

  it('counts the days that are left', () => {
    expect(daysUntil('2026-11-18', now)).to.equal(2)
    expect(daysLeftText(2, 'zh')).to.equal('还有 2 天')
    expect(daysLeftText(0, 'zh')).to.equal('今天到期')
    expect(daysLeftText(1, 'en')).to.equal('1 day left')
  })
})

describe('figures read aloud', () => {
  it('reads numbers as Chinese words', () => {
    expect([224, 10, 12, 105, 110, 2504, 20000, 100_305].map(chineseNumber)).to.deep.equal(
      '二百二十四 十 十二 一百零五 一百一十 两千五百零四 两万 十万零三百零五'.split(' '),
    )
    expect(chineseNumber(10_010)).to.equal('一万零一十')
  })

  it('reads points with their unit', () => {
    expect(spokenPoints(22400, 'zh')).to.equal('二百二十四分')
    expect(spokenPoints(50, 'zh')).to.equal('零点五分')
    expect(spokenPoints(-200, 'zh')).to.equal('减二分')
  })

  it('ends an amount of money in 钱, so that nobody takes it for points', () => {
    expect(spokenMoney(250412, 'zh')).to.equal('两千五百零四元一角二分钱')
    expect(spokenMoney(12, 'zh')).to.equal('一角二分钱')
    expect(spokenMoney(250402, 'zh')).to.equal('两千五百零四元零二分钱')
    expect(spokenMoney(8000, 'zh')).to.equal('八十元钱')
    expect(spokenPerJin(1400, 'zh')).to.equal('每斤十四元钱')
  })

  it('reads a day and a whole sentence', () => {
    expect(spokenDay('2026-11-16', 'zh')).to.equal('十一月十六日')
    expect(spokenSentence('换好了，还剩 224 分。')).to.equal('换好了，还剩二百二十四分。')
  })
})
