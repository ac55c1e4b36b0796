import { describe, expect, it } from 'vitest'
import { toDisplayText } from './display-text'

describe('toDisplayText', () => {
  it.each([
    // as published → as shown
    ['过去一年,各项事业', '过去一年，各项事业'],
    ['更加注重;更加稳中求进', '更加注重；更加稳中求进'],
    ['来源:北京', '来源：北京'],
    ['今天走到哪里?', '今天走到哪里？'],
    ['加油!', '加油！'],
    ['怎么样?!', '怎么样？！'],
    ['示范居住小区(村)1200个', '示范居住小区（村）1200个'],
    ['加强“四个中心”功能建设,提高“四个服务”水平,深化', '加强“四个中心”功能建设，提高“四个服务”水平，深化'],
    ['制定“北京服务”,“两区”建设', '制定“北京服务”，“两区”建设'],
    ['实施“3个100”,2000户', '实施“3个100”，2000户'],
    ['总数突破211万户,2000户', '总数突破211万户，2000户'],
    ['增长超过30%,怀柔科学城', '增长超过30%，怀柔科学城'],
    ['𠮷,a', '𠮷，a'],
  ])('widens the marks of Chinese text: %s', (published, shown) => {
    expect(toDisplayText(published)).toBe(shown)
  })

  it.each([
    // a bracket goes with its partner, whichever of the two stands beside Chinese
    ['北京(Beijing)', '北京（Beijing）'],
    ['APEC(亚太经合组织) 2014', 'APEC（亚太经合组织） 2014'],
    ['PM2.5(fine particles)年均浓度', 'PM2.5（fine particles）年均浓度'],
    ['甲(a(b)c)乙', '甲（a(b)c）乙'],
  ])('widens brackets in pairs: %s', (published, shown) => {
    expect(toDisplayText(published)).toBe(shown)
  })

  it.each([
    ['共1,234套'],
    ['比分3:1'],
    ['15:30开通'],
    ['Beijing, Tianjin and Hebei'],
    ['He said “yes”, then left (at once): why?'],
    ['Beijing’s plan, in short'],
    ['细颗粒物32微克/立方米'],
    ['增长20.3%'],
    ['unbalanced ) and ('],
    [''],
  ])('leaves numbers, Latin words and other marks alone: %s', (text) => {
    expect(toDisplayText(text)).toBe(text)
  })

  it.each([['“四个中心”,提高(村)“3:1”!?𠮷;x'], ['a,b(c)中(d),1,234'], ['x:(a),中'], ['吗？!(a）,b']])(
    'keeps every offset and does nothing twice: %s',
    (text) => {
      const shown = toDisplayText(text)
      expect(shown).toHaveLength(text.length)
      expect(toDisplayText(shown)).toBe(shown)
    },
  )
})
