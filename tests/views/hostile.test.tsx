import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Bilingual } from '../../src/domain/text'
import { anAreaWire, anObservationWire, aTargetWire } from '../builders'
import { address, renderApp } from '../render-app'
import { board } from './answers'
import { announcements, expectCleanPage, targetNames } from './seen'

/* Text and addresses that somebody wrote with bad intent are shown as text, or not at all (faults.md, H1, H2, U1, U3). */

const XSS = [
  '<script>window.xssCanary=1</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror="window.xssCanary=1">',
  '<img src=x onerror=window.xssCanary=1//',
  '<svg onload=window.xssCanary=1>',
  '<svg><script>window.xssCanary=1</script></svg>',
  '<svg><animate onbegin=window.xssCanary=1 attributeName=x dur=1s>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=window.xssCanary=1>#x"/></svg>',
  '<math><mi xlink:href="javascript:window.xssCanary=1">click</mi></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.xssCanary=1>',
  '<body onload=window.xssCanary=1>',
  '<iframe src="javascript:window.xssCanary=1"></iframe>',
  '<iframe srcdoc="<script>parent.xssCanary=1</script>"></iframe>',
  '<object data="javascript:window.xssCanary=1"></object>',
  '<embed src="javascript:window.xssCanary=1">',
  '<a href="javascript:window.xssCanary=1">click</a>',
  '<a href="java\tscript:window.xssCanary=1">click</a>',
  '<form action="javascript:window.xssCanary=1"><button>go</button></form>',
  '<button formaction="javascript:window.xssCanary=1">go</button>',
  '<input autofocus onfocus=window.xssCanary=1>',
  '<details open ontoggle=window.xssCanary=1>',
  '<video><source onerror=window.xssCanary=1></video>',
  '<audio src=x onerror=window.xssCanary=1>',
  '<marquee onstart=window.xssCanary=1>',
  '<style>@import "javascript:window.xssCanary=1"</style>',
  '<style>*{background:url(//evil.example)}</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<base href="//evil.example/">',
  '<template><script>window.xssCanary=1</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=window.xssCanary=1>">',
  '<textarea></textarea><script>window.xssCanary=1</script>',
  '</title><script>window.xssCanary=1</script>',
  '--><script>window.xssCanary=1</script><!--',
  ']]><script>window.xssCanary=1</script>',
  '"><script>window.xssCanary=1</script>',
  "' onmouseover='window.xssCanary=1",
  '" autofocus onfocus="window.xssCanary=1',
  '{{constructor.constructor("window.xssCanary=1")()}}',
  '${window.xssCanary=1}',
  'javascript:window.xssCanary=1',
  '&lt;script&gt;window.xssCanary=1&lt;/script&gt;',
] as const

beforeEach(() => void Reflect.deleteProperty(window, 'xssCanary'))
afterEach(() => expect(Reflect.get(window, 'xssCanary')).toBeUndefined())

/** The page holds nothing but what the page itself makes: no foreign element, no handler, no dangerous address. */
function expectNothingForeign(): void {
  const foreign =
    'script, img, iframe, object, embed, form, video, audio, marquee, style, link, meta, base, template, math, body *[onload]'
  expect(document.body.querySelectorAll(foreign)).toHaveLength(0)
  for (const element of document.body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name, `an attribute of ${element.tagName}`).not.toMatch(/^on|^srcdoc$|^formaction$/)
      if (name === 'href' || name === 'src' || name === 'action') expect(value).toMatch(/^(#|https?:\/\/)/)
    }
  }
}

const both = (text: string): Bilingual => ({ zh: text, en: text })
/** A text of the record with the field's name beside it, so that each field can be told from the others. */
const attack = (field: string, index: number) => `${field}:${XSS[index % XSS.length]}`

/** For each string a target, an observation and an area whose every text is that string. */
function hostileBoard() {
  const targets = XSS.map((_, index) => {
    const text = (field: string) => attack(field, index)
    const by = { name: both(text('dept')), basis: 'confirmed' } as const
    const quote = text('quote')
    return aTargetWire({
      id: `t${index}`,
      area_id: (index % 11) + 1,
      measure_id: text('measure'),
      name: both(text('name')),
      pinyin: text('pinyin'),
      due: { date: '2024-12-31', is_assumed: false, words: both(text('due')) },
      quote: { text: quote, start: 0, end: quote.length },
      quote_en: text('quote-en'),
      pair: null,
      headline: true,
      lead_department: by,
      supporting_departments: [by],
      departments_in_coverage: [{ ...by, basis: 'named-in-coverage' }],
      revisions: [{ date: '2024-07-01', value: 130, due: null, reason: both(text('revision')) }],
      overrides: [
        { status: 'behind', date: '2024-08-01', author: text('author'), reason: both(text('override')) },
      ],
      quantity: {
        indicator_id: 'x',
        related_indicator: { indicator_id: 'y', note: both(text('related')) },
        value: 100,
        unit: { id: 'site', label: both(text('unit')) },
        direction: 'at-least',
        is_order_of_magnitude: false,
        band: null,
        plan_nodes: [],
        last_year_shape: [],
      },
    })
  })
  const observations = XSS.map((_, index) => {
    const text = (field: string) => both(attack(field, index))
    return anObservationWire({
      id: `o${index}`,
      target_id: `t${index}`,
      date: '2024-09-30',
      value: 50,
      unit_id: 'site',
      ratio: null,
      milestone: null,
      revision_of: null,
      wording: text('wording'),
      cause: text('cause'),
      next_step: text('next'),
      note: text('note'),
      reported_by: text('reporter'),
      confirmed_by: text('confirmer'),
      source: {
        kind: 'official',
        name: text('source'),
        url: `https://example.org/?${encodeURIComponent(attack('url', index))}`,
      },
    })
  })
  const areas = Array.from({ length: 11 }, (_, index) =>
    anAreaWire({
      id: index + 1,
      title: both(attack('area', index)),
      short_name: both(attack('short', index)),
      measures: [{ id: attack('measure', index), title: both(attack('title', index)) }],
    }),
  )
  return board({ targets, observations, areas })
}

describe('texts of the data', () => {
  it.each(['/', '/targets', '/targets?as=table&group=area', '/?area=1&status=behind', '/targets?q=script'])(
    'are text at %s',
    async (at) => {
      await renderApp(at, { answers: hostileBoard() })
      const names = targetNames()
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) expect(XSS.map((text) => `name:${text}`)).toContain(name)
      expectNothingForeign()
      expectCleanPage()
    },
  )

  it('are all there, each as it was written', async () => {
    await renderApp('/targets', { answers: hostileBoard() })
    expect(targetNames().sort()).toEqual(XSS.map((text) => `name:${text}`).sort())
    for (const [index] of Array.from({ length: 11 }).entries()) {
      expect(screen.getByRole('main')).toHaveTextContent(attack('short', index).replaceAll(/\s+/g, ' '))
    }
  })

  it.each([0, 2, 8, 15, 29, 36])('are text on the page of target %d, every field of it', async (index) => {
    await renderApp(`/targets/t${index}`, { answers: hostileBoard(), language: 'en' })
    const page = screen.getByRole('main').textContent
    const fields =
      'name dept due quote quote-en revision author override unit wording cause next note reporter confirmer source'
    for (const field of fields.split(' ')) expect(page, field).toContain(attack(field, index))
    expect(document.title).toContain(attack('name', index))
    expectNothingForeign()
  })
})

describe('links', () => {
  const REFUSED = [
    'javascript:window.xssCanary=1',
    'JaVaScRiPt:window.xssCanary=1',
    'java\nscript:window.xssCanary=1',
    '\u0001javascript:window.xssCanary=1',
    ' javascript:window.xssCanary=1',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'ftp://example.org/',
    '//evil.example',
    '/evil',
    '\\\\evil.example',
    'https:evil.example',
    'https:/evil.example',
    'https:///evil',
    'https://user:pass@evil.example/',
    'https://good.example@evil.example/',
    'https://evil.example\\@good.example',
    'https://',
    '',
  ]
  const target = aTargetWire({ pair: null, revisions: [], overrides: [] })
  const from = (url: string | null, index = 0, kind = 'official') =>
    anObservationWire({
      id: `o${index}`,
      date: '2024-09-30',
      ratio: null,
      milestone: null,
      revision_of: null,
      source: { kind, name: both(`来源${index}。`), url },
    })
  const foreignLinks = () =>
    screen.queryAllByRole('link').filter((link) => !link.getAttribute('href')?.startsWith('#'))
  const open = (observations: readonly unknown[]) =>
    renderApp('/targets/benches', { answers: board({ targets: [target], observations }) })

  it('that may not be followed are not links: the source is named, and the page says how many there were', async () => {
    await open(REFUSED.map((url, index) => from(url, index)))
    const inReport = foreignLinks().filter((link) => !link.textContent.includes('来源'))
    expect(foreignLinks()).toEqual(inReport)
    for (const [index] of REFUSED.entries())
      expect(screen.getByRole('main')).toHaveTextContent(`来源${index}。`)
    await screen.findAllByText('查看明细')
    expect(announcements()).toContain(`有 ${REFUSED.length} 处内容未予采用`)
    expectNothingForeign()
  })

  it('to plain web addresses open apart, tell nobody where from, and show their host', async () => {
    await open([from('https://www.beijing.gov.cn/a?b=1#c')])
    const [link] = foreignLinks().filter((one) => one.textContent.includes('来源0。'))
    expect(link).toHaveAttribute('href', 'https://www.beijing.gov.cn/a?b=1#c')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveTextContent('www.beijing.gov.cn')
  })

  it('of a third party, seen on a copy only, are none: the source is named and marked', async () => {
    await open([from('https://copy.example/', 0, 'third-party')])
    expect(foreignLinks().filter((one) => one.textContent.includes('来源0。'))).toEqual([])
    expect(screen.getByRole('main')).toHaveTextContent('来源0。未核实')
  })
})

describe('addresses', () => {
  it.each([
    ['area=99', '/?area=99', 'area=99'],
    ['area=1;drop', '/targets?area=1;drop', 'area=1;drop'],
    ['a repeated name', '/?area=7&area=8', 'area=8'],
    ['__proto__', '/?status=__proto__', 'status=__proto__'],
    ['an impossible day', '/?date=2024-02-30', 'date=2024-02-30'],
    ['a null byte', '/targets?q=%00', 'q='],
    ['broken escapes', '/targets?q=%E0%A4%A', 'q='],
    ['10,000 characters', `/targets?q=${'长'.repeat(10_000)}`, `q=${'长'.repeat(24)}…`],
    ['another slide', '/?slide=-1', 'slide=-1'],
  ])('%s means nothing: the page says so and shows what it would without', async (_, at, named) => {
    const user = await renderApp(at)
    expect(announcements()).toContain(`地址中有无法识别的部分，已忽略：${named}`)
    expect(targetNames().length).toBeGreaterThan(0)
    expect(document.body.textContent.length).toBeLessThan(10_000)
    expectCleanPage()
    await user.click(screen.getByRole('button', { name: '知道了' }))
    expect(announcements()).not.toContain('已忽略')
  })

  it.each(XSS.filter((_, index) => index % 6 === 0))('%s in every part of one is text', async (text) => {
    const given = encodeURIComponent(text)
    const names = 'data date preset lang area status kind dept q sort group as slide'.split(' ')
    await renderApp(`/targets?${names.map((name) => `${name}=${given}`).join('&')}`)
    expect(screen.getByRole('heading', { level: 1, name: '目标清单' })).toBeVisible()
    expectNothingForeign()
    cleanup()
    await renderApp(`/targets/${given}?q=${given}`)
    expect(screen.getByRole('heading', { level: 1, name: '没有这个目标' })).toBeVisible()
    expectNothingForeign()
  })

  it('never choose the API: it stays the own origin, whatever they hold', async () => {
    await renderApp('/?api=https://evil.example&api_base=//evil.example&base=https://evil.example')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('51 个目标') // any other host would have been an unhandled request
  })
})

describe('an address that leads nowhere', () => {
  it.each([
    ['/targets/no-such-target', 'no-such-target'],
    ['/targets/__proto__', '__proto__'],
    ['/targets/%E0%A4%A', '%E0%A4%A'],
    ['/targets/..%2F..%2Fevil', '../../evil'],
    ['/targets/' + 'x'.repeat(300), 'x'.repeat(300)],
  ])('%s: says which target is not there, and leads back with the filters kept', async (at, id) => {
    const user = await renderApp(`${at}?area=8`)
    expect(screen.getByRole('heading', { level: 1, name: '没有这个目标' })).toBeVisible()
    expect(screen.getByRole('main')).toHaveTextContent(`编号“${id}”在这份报告的目标中找不到`)
    const wayOut = within(screen.getByRole('main')).getByRole('link', { name: '查看全部目标' })
    await user.click(wayOut)
    expect(address()).toBe('/targets?area=8')
    expect(await screen.findByText('显示 1 个，共 51 个')).toBeVisible()
  })

  it.each(['/nowhere', '/targets/a/b', '//evil.example', '/admin?area=8'])(
    '%s is no page, with two ways on',
    async (at) => {
      const user = await renderApp(at)
      expect(screen.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible()
      await user.click(within(screen.getByRole('main')).getByRole('link', { name: '回到总览' }))
      expect(await screen.findByText(/51 个目标，今天/)).toBeVisible()
    },
  )
})
