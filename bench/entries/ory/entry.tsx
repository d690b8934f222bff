import { Settings } from '@ory/elements-react/theme'
import { useState } from 'react'

import '@ory/elements-react/theme/styles.css'

const message = (id: number, text: string) => ({ id, text, type: 'info' as const, context: {} })
const flow = {
  id: 'flow',
  type: 'browser',
  state: 'show_form',
  expires_at: '2099-01-01T00:00:00Z',
  issued_at: '2024-01-01T00:00:00Z',
  request_url: 'https://shop.example/self-service/settings/browser',
  identity: {
    id: 'identity',
    schema_id: 'default',
    schema_url: '',
    traits: { email: 'a@b.example' },
  },
  ui: {
    action: 'https://shop.example/self-service/settings?flow=flow',
    method: 'POST',
    messages: [],
    nodes: [
      {
        type: 'input',
        group: 'default',
        attributes: {
          name: 'csrf_token',
          type: 'hidden',
          value: 'csrf',
          required: true,
          disabled: false,
          node_type: 'input',
        },
        messages: [],
        meta: {},
      },
      {
        type: 'input',
        group: 'password',
        attributes: {
          name: 'password',
          type: 'password',
          required: true,
          autocomplete: 'new-password',
          disabled: false,
          node_type: 'input',
        },
        messages: [],
        meta: { label: message(1_070_001, 'Password') },
      },
      {
        type: 'input',
        group: 'password',
        attributes: {
          name: 'method',
          type: 'submit',
          value: 'password',
          disabled: false,
          node_type: 'input',
        },
        messages: [],
        meta: { label: message(1_070_003, 'Save') },
      },
    ],
  },
}
const config = {
  sdk: { url: 'https://shop.example' },
  project: {
    name: 'Shop',
    default_redirect_url: 'https://shop.example/',
    error_ui_url: 'https://shop.example/error',
    login_ui_url: 'https://shop.example/login',
    recovery_ui_url: 'https://shop.example/recovery',
    registration_ui_url: 'https://shop.example/registration',
    settings_ui_url: 'https://shop.example/settings',
    verification_ui_url: 'https://shop.example/verification',
    recovery_enabled: true,
    registration_enabled: true,
    verification_enabled: true,
  },
}

export function App() {
  const [isSaved, setSaved] = useState(false)
  if (isSaved) return <p role="status">Settings saved</p>
  return <Settings flow={flow as never} config={config as never} onSuccess={() => setSaved(true)} />
}
