import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Bilingual } from '../domain/text'
import type { Language } from '../state/language'
import { formatsIn, type Formats } from './format'
import type { Messages } from './messages'
import { zh } from './zh'

export interface I18n {
  readonly language: Language
  readonly t: Messages
  readonly format: Formats
  /** The text in the reader's language. */
  readonly say: (text: Bilingual) => string
}

const Context = createContext<I18n | null>(null)

/** The dictionary of a language. Chinese is part of the first load; English is fetched when asked for. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'zh' ? zh : (await import('./en')).en
}

interface I18nProviderProps {
  language: Language
  /** The dictionary that main.tsx loaded before the first paint. */
  initial: { language: Language; messages: Messages }
  children: ReactNode
}

/** Gives every view its words. While another language is fetched, or when that fails, the present one stays. */
export function I18nProvider({ language, initial, children }: I18nProviderProps) {
  const [loaded, setLoaded] = useState(initial)
  useEffect(() => {
    let isWanted = true
    loadMessages(language).then(
      (messages) => isWanted && setLoaded({ language, messages }),
      () => undefined, // offline: the words that are here stay
    )
    return () => {
      isWanted = false
    }
  }, [language])
  const value = useMemo<I18n>(
    () => ({
      language: loaded.language,
      t: loaded.messages,
      format: formatsIn(loaded.language),
      say: (text) => text[loaded.language],
    }),
    [loaded],
  )
  return <Context value={value}>{children}</Context>
}

export function useI18n(): I18n {
  const i18n = use(Context)
  if (i18n === null) throw new Error('useI18n needs an I18nProvider')
  return i18n
}
