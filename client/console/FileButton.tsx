import type { ComponentChildren } from 'preact'
import './fileButton.css'

type FileButtonProps = {
  label: string
  accept: string
  /** By the camera, where there is one. */
  capture?: 'environment'
  disabled?: boolean
  onFile: (file: File) => Promise<void>
  /** A drawing before the words. */
  children?: ComponentChildren
}

/** A button that opens a file of the device. The same file may be chosen again, for it may have been mended. */
export function FileButton({ label, accept, capture, disabled = false, onFile, children }: FileButtonProps) {
  return (
    <label class="button fileButton">
      {children}
      <span>{label}</span>
      <input
        type="file"
        aria-label={label}
        accept={accept}
        {...(capture ? { capture } : {})}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void onFile(file).finally(() => (currentTarget.value = ''))
        }}
      />
    </label>
  )
}
