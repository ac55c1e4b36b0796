import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { watchMissingStyles } from './app/missing-styles'
import { applyTheme } from './app/theme'
import { loadMessages } from './i18n/i18n'
import { usePreferences } from './state/preferences'
import { readView } from './state/view'

async function boot(): Promise<void> {
  applyTheme(usePreferences.getState().theme)
  watchMissingStyles()
  if (import.meta.env.DEV) {
    const { startMockApi } = await import('../mocks/browser')
    await startMockApi()
  }
  const search = window.location.hash.split('?').slice(1).join('?')
  const wanted = readView(search).view.language
  // The words come before the first paint, so that the page never changes its language under the reader's eyes.
  const initial = await loadMessages(wanted).then(
    (messages) => ({ language: wanted, messages }),
    async () => ({ language: 'zh' as const, messages: await loadMessages('zh') }),
  )
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <App initial={initial} />
    </StrictMode>,
  )
}

void boot()
