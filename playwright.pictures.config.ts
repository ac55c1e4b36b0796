import config from './playwright.config.ts'

/** `npm run pictures`: every screen as a picture for people to look at, in artifacts/screens/. */
export default { ...config, testMatch: '*.pictures.ts', outputDir: 'artifacts/pictures', reporter: 'list' }
