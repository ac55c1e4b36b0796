import { describe, expect, it } from 'vitest'
import { aDeck } from '../../tests/deck-builders'
import { TEXT_LIMIT, type Deck } from './deck'
import { withSplit } from './split'

describe('splitting a slide', () => {
  it.each([
    // split before, slide, split or not → split after
    [[], 'area-1-1', true, ['area-1-1']],
    [['area-1-1'], 'area-1-1', true, ['area-1-1']],
    [['area-1-1'], 'area-1-1~2', true, ['area-1-1', 'area-1-1~2']],
    [['area-1-1', 'area-1-1~2', 'area-1-1~2~1'], 'area-1-1', false, []],
    [['area-1-1', 'area-1-1~2', 'area-1-1~2~1'], 'area-1-1~2', false, ['area-1-1']],
    [['area-1-1', 'area-1-10', 'area-1-10~1'], 'area-1-1', false, ['area-1-10', 'area-1-10~1']],
    [[], 'area-1-1', false, []],
  ])('of %j, %s: %s, leaves %j', (before, id, isSplit, after) => {
    expect(withSplit(aDeck({ split: before }), id, isSplit).split).toEqual(after)
  })

  it.each([
    // what the deck says of the whole → of both halves
    ['its title to both', { titles: { s: '城市' } }, { titles: { s: '城市', 's~1': '城市', 's~2': '城市' } }],
    ['its notes to the first', { notes: { s: '大家好' } }, { notes: { s: '大家好', 's~1': '大家好' } }],
    ['half of its time to each', { seconds: { s: 300 } }, { seconds: { s: 300, 's~1': 150, 's~2': 150 } }],
    ['the odd second to the first', { seconds: { s: 91 } }, { seconds: { s: 91, 's~1': 46, 's~2': 45 } }],
    ['a second to each at least', { seconds: { s: 1 } }, { seconds: { s: 1, 's~1': 1, 's~2': 1 } }],
    ['that it is left out', { hidden: ['s'] }, { hidden: ['s', 's~1', 's~2'] }],
    ['that it is shown, whatever a half was before', { hidden: ['s~2'] }, { hidden: [] }],
  ])('hands %s', (_, before, after) => {
    expect(withSplit(aDeck(before), 's', true)).toEqual(aDeck({ ...before, ...after, split: ['s'] }))
  })
})

describe('a slide that is put together again', () => {
  const joinedOf = (before: Partial<Deck>) =>
    withSplit(aDeck({ ...before, split: before.split ?? ['s'] }), 's', false)

  it.each<[string, Partial<Deck>, Partial<Deck>]>([
    // what the deck says before → after
    ['is left out when both halves were', { hidden: ['a', 's~1', 's~2'] }, { hidden: ['a', 's'] }],
    ['is shown when one half was', { hidden: ['s', 's~2', 'a'] }, { hidden: ['a'] }],
    ['is shown when both were', { hidden: ['s'] }, { hidden: [] }],
    ['has the title of both', { titles: { 's~1': '城市', 's~2': '城市' } }, { titles: { s: '城市' } }],
    ['has the title of one', { titles: { 's~2': '城市' } }, { titles: { s: '城市' } }],
    [
      'has its own title when those of the halves differ',
      { titles: { s: '城市', 's~1': '城市一', 's~2': '城市二' } },
      { titles: { s: '城市' } },
    ],
    [
      'has the notes of both, one below the other',
      { notes: { 's~1': '先讲桥', 's~2': '再讲路' } },
      { notes: { s: '先讲桥\n再讲路' } },
    ],
    [
      'has what was written to the halves since, not its own notes of before',
      { notes: { s: '旧', 's~1': '新', 's~2': '' } },
      { notes: { s: '新' } },
    ],
    ['has notes that both have once', { notes: { 's~1': '好', 's~2': '好' } }, { notes: { s: '好' } }],
    ['keeps notes that were emptied on purpose', { notes: { 's~1': '' } }, { notes: { s: '' } }],
    ['keeps its own notes where the halves have none', { notes: { s: '旧' } }, { notes: { s: '旧' } }],
    ['has the time of both', { seconds: { s: 300, 's~1': 90, 's~2': 45 } }, { seconds: { s: 135 } }],
    ['has an hour at most', { seconds: { 's~1': 3_600, 's~2': 3_600 } }, { seconds: { s: 3_600 } }],
    ['keeps its own time where a half has none', { seconds: { s: 300, 's~1': 90 } }, { seconds: { s: 300 } }],
    ['stands where its first half stood', { order: ['a', 's~2', 'b', 's~1'] }, { order: ['a', 's', 'b'] }],
    ['is asked for by nobody', { shown: ['a', 's~1'] }, { shown: ['a'] }],
    [
      'takes nothing from a slide of a like name',
      { hidden: ['s2', 's2~1'], notes: { 's2~1': '别的' } },
      { hidden: ['s2', 's2~1'], notes: { 's2~1': '别的' } },
    ],
  ])('%s', (_, before, after) => {
    expect(joinedOf(before)).toEqual(aDeck({ ...before, ...after, split: [] }))
  })

  it('puts together first what was split twice', () => {
    const deck = {
      split: ['s', 's~2', 't'],
      hidden: ['s~2~1', 's~2~2', 's~1'],
      titles: { 's~1': '城市', 's~2~1': '城市', 's~2~2': '城市' },
      notes: { 's~1': '一', 's~2~1': '二', 's~2~2': '三' },
      seconds: { 's~1': 60, 's~2~1': 30, 's~2~2': 20 },
      order: ['s~2~2', 's~2~1', 's~1'],
    }
    expect(joinedOf(deck)).toEqual(
      aDeck({
        split: ['t'],
        hidden: ['s'],
        titles: { s: '城市' },
        notes: { s: '一\n二\n三' },
        seconds: { s: 110 },
        order: ['s'],
      }),
    )
  })

  it('has no longer notes than can be read again', () => {
    const long = (text: string) => text.repeat(TEXT_LIMIT)
    const { notes } = joinedOf({ notes: { 's~1': long('一'), 's~2': long('二') } })
    expect(notes['s']).toHaveLength(TEXT_LIMIT)
  })

  it('is as it was when nothing was changed between', () => {
    const before = aDeck({
      titles: { s: '城市' },
      notes: { s: '大家好' },
      seconds: { s: 91 },
      hidden: ['s'],
      order: ['b', 's', 'a'],
    })
    expect(withSplit(withSplit(before, 's', true), 's', false)).toEqual(before)
  })
})
