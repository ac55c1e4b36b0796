import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Suspense, useLayoutEffect, useState, type ComponentProps } from 'react'
import { createQueryClient } from '../api/query-client'
import { BoardProvider } from '../board/board'
import { I18nProvider, useI18n } from '../i18n/i18n'
import { useView } from '../state/use-view'
import { Chunk } from './chunk'
import { windowAt } from './screens'
import { Shell } from './shell'
import { useTheme } from './theme'

interface AppProps {
  initial: ComponentProps<typeof I18nProvider>['initial']
  /** Tests bring their own. */
  client?: QueryClient
}

function LanguageOfDocument() {
  const { language } = useI18n()
  // Before the paint: the fonts and the room for the areas depend on it.
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  return null
}

function Localised({ initial }: Pick<AppProps, 'initial'>) {
  const { view, path } = useView()
  const ownWindow = windowAt(path)
  return (
    <I18nProvider language={view.language} initial={initial}>
      <LanguageOfDocument />
      <BoardProvider>
        {ownWindow === null ? (
          <Shell />
        ) : (
          <Chunk>
            <Suspense fallback={null}>{ownWindow}</Suspense>
          </Chunk>
        )}
      </BoardProvider>
    </I18nProvider>
  )
}

export function App({ initial, client }: AppProps) {
  const [queryClient] = useState(() => client ?? createQueryClient())
  useTheme()
  return (
    <QueryClientProvider client={queryClient}>
      <Localised initial={initial} />
    </QueryClientProvider>
  )
}
