import { useState } from 'react'
import { Button } from '../../ui/button'

interface ConfirmButtonProps {
  label: string
  /** What stands on it once it was pressed: pressed again it does it. */
  question: string
  look?: 'plain' | 'quiet'
  onConfirm: () => void
}

/** A button that asks before it does something; leaving it takes the question back. */
export function ConfirmButton({ label, question, look = 'plain', onConfirm }: ConfirmButtonProps) {
  const [isAsked, setIsAsked] = useState(false)
  return (
    <Button
      look={look}
      onBlur={() => setIsAsked(false)}
      onClick={() => {
        if (isAsked) onConfirm()
        setIsAsked(!isAsked)
      }}
    >
      {isAsked ? question : label}
    </Button>
  )
}
