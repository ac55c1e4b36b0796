import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeUrl } from './safe-url'

/** Faults.md, H2. */
const HOSTILE: unknown[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript://https://example.org/%0aalert(1)',
  'javascript:/*https://example.org*/alert(1)',
  'javascript&colon;alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\rscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u0000javascript:alert(1)',
  ' javascript:alert(1)',
  '\u00A0javascript:alert(1)',
  '\u2028javascript:alert(1)',
  'jav\u00ADascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/4f2c',
  'file:///etc/passwd',
  'filesystem:https://example.org/x',
  'ftp://example.org/',
  'ws://example.org/',
  'wss://example.org/',
  'about:blank',
  'view-source:https://example.org/',
  'chrome://settings',
  'intent://example.org#Intent;end',
  'mailto:a@example.org',
  'tel:110',
  'ms-word:ofe|u|https://example.org/x.docx',
  '//evil.example',
  '///evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '/path',
  './path',
  '../path',
  'path',
  '#fragment',
  '?query',
  'evil.example',
  'https:evil',
  'https:/evil.example',
  'https:///evil.example',
  'http:\\\\evil.example',
  'https:\\/evil.example',
  'https://evil.example\\@example.org/',
  'https://example.org@evil.example/',
  'https://user:word@evil.example/',
  'https://@evil.example/',
  'https://:@evil.example/',
  'ht\ntps://evil.example/',
  'https://exa\nmple.org/',
  'https://exa\tmple.org/',
  'https://example.org/a b',
  ' https://example.org/',
  'https://example.org/ ',
  'https://example.org/\n',
  'https://example.org/\u202Egro.elpmaxe',
  'https://exam\u200Bple.org/',
  '\uFEFFhttps://example.org/',
  'https://',
  'https://?x',
  'https://#x',
  'https://[::1',
  'https://example.org:99999/',
  'https://exa<mple.org/',
  'https://%00/',
  `https://example.org/${'a'.repeat(2048)}`,
  '',
  null,
  undefined,
  0,
  {},
  ['https://example.org/'],
]

describe('safeUrl', () => {
  it.each(HOSTILE)('refuses %j', (text) => {
    expect(safeUrl(text)).toBeNull()
  })

  it.each([
    ['https://example.org', 'https://example.org/'],
    ['http://bj.example.cn/2022-03/30/c_1.htm', 'http://bj.example.cn/2022-03/30/c_1.htm'],
    ['HTTPS://Example.org:443/A?b=c#d', 'https://example.org/A?b=c#d'],
    ['https://example.org:8443/x', 'https://example.org:8443/x'],
    ['https://example.org/报告', 'https://example.org/%E6%8A%A5%E5%91%8A'],
    ['https://例子.example/', 'https://xn--fsqu00a.example/'],
    ['https://example.org/?to=javascript:alert(1)', 'https://example.org/?to=javascript:alert(1)'],
  ])('takes %s', (text, href) => {
    expect(safeUrl(text)).toBe(href)
  })

  it('gives nothing but a whole http or https address, and never throws', () => {
    const part = fc.constantFrom(
      'https',
      'http',
      'javascript',
      'data',
      ':',
      '/',
      '//',
      '\\',
      '@',
      '\n',
      '.',
      'evil',
    )
    const text = fc.oneof(
      fc.webUrl(),
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (candidate) => {
        const href = safeUrl(candidate)
        if (href === null) return
        expect(href).toMatch(/^https?:\/\/[^/@\s]+\//)
        expect(safeUrl(href)).toBe(href)
      }),
      { numRuns: 2_000 },
    )
  })
})
