// Loaded by `node --require`, so React finds a document before any other module loads.
const { JSDOM } = require('jsdom')

const { window } = new JSDOM('<!doctype html><div id="root"></div>')
const { document, navigator } = window
for (const [name, value] of Object.entries({ window, document, navigator }))
  Object.defineProperty(globalThis, name, { value, configurable: true })
