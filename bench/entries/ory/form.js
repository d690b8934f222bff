export const password = 'input[name=password]'
export const submit = 'button[value=password], button[type=submit]'

export const isRequest = (url) => url.includes('self-service/settings')
export const answer = () => ({
  body: {
    id: 'flow',
    state: 'success',
    type: 'browser',
    identity: { id: 'identity' },
    ui: { action: '', method: 'POST', nodes: [], messages: [] },
  },
})
export const isDone = () => document.body.textContent.includes('Settings saved')

export const note =
  'its settings flow, which is where a recovery ends, with a flow object in place of its server; ' +
  'one field; what is shown after the answer is the entry’s own; 83 languages are part of it; ' +
  'with its style sheet'
