import { useState } from 'react'

import { languageNames } from './languages'

const command = 'npm install commercelayer-password-reset'

/** Shows the install command and a few figures about the package. */
export function Install() {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(command)
    setCopied(true)
  }
  return (
    <div className="install">
      <code>{command}</code>
      <button type="button" onClick={() => void copy().catch(() => {})}>
        {isCopied ? 'Copied' : 'Copy'}
      </button>
      <p className="note">
        {Object.keys(languageNames).length} languages · 3.1 kB of optional CSS · no web fonts
      </p>
    </div>
  )
}
