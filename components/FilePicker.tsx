import { useRef } from 'react'
import type { ReactNode } from 'react'

/** What can be read; the picker greys out the rest. */
export const ACCEPT = '.pdf,.docx,.txt,.md,.html,.htm'

export interface FilePickerProps {
  readonly onPickFile: (file: File) => void
  readonly className: string
  readonly children: ReactNode
}

/** A real button in front of the browser's file field, which cannot be styled or worded. */
export function FilePicker({ onPickFile, className, children }: FilePickerProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} onClick={() => field.current?.click()}>{children}</button>
      <input
        ref={field} type="file" accept={ACCEPT} hidden tabIndex={-1} aria-hidden="true"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Cleared, so that the same file can be chosen again after it was repaired.
          event.target.value = ''
          if (file) onPickFile(file)
        }}
      />
    </>
  )
}
