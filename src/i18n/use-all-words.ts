import { useEffect, useState } from 'react'
import { LANGUAGES } from '../state/language'
import { loadMessages } from './i18n'
import { completeChinese } from './zh'

/** True when the words of both languages are here, or cannot be had: the language may be switched in mid-talk, without the network. */
export function useAllWords(): boolean {
  const [areHere, setAreHere] = useState(false)
  useEffect(() => {
    const done = () => setAreHere(true)
    Promise.all([completeChinese(), ...LANGUAGES.map(loadMessages)]).then(done, done)
  }, [])
  return areHere
}
