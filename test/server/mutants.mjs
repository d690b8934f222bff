/**
 * A row names what is broken, how, and the test that has to notice it. docs/the-whole-loop.md has
 * the same tests.
 */
export const mutants = [
  {
    what: 'the answer tells who has an account',
    file: 'createRequestLinkHandler.ts',
    change: 'startDetached((isFull) => sendLink(',
    to:
      'let seen; const onEvent = (event) => { seen = event }; ' +
      'const send = createSendLink(ask, toUrl, { ...options, onEvent }); ' +
      'await send({ ...linkRequest, headers }, false); ' +
      "if (seen?.name === 'unknown-customer') return new Response(null, { status: 404 }); " +
      'startDetached((isFull) => sendLink(',
    test: 'requestLink',
    noticedBy: 'answers the same for every address, to the last header',
  },
  {
    what: 'the work is awaited',
    file: 'detachedWork.ts',
    change: 'const done = nextTask()',
    to: 'const done = Promise.resolve()',
    test: 'requestLink',
    noticedBy: 'asks nobody before the answer is out',
  },
  {
    what: 'the host of the request makes the link',
    file: 'createRequestLinkHandler.ts',
    change: 'startDetached((isFull) => sendLink(',
    to:
      'const hosted = createSendLink(ask, (link) => ' +
      'toUrl(link).replace(origin, new URL(request.url).origin), options); ' +
      'startDetached((isFull) => hosted(',
    test: 'requestLink',
    noticedBy: 'makes the link from `resetUrl`',
  },
  {
    what: 'the origin is not checked for links',
    file: 'createRequestLinkHandler.ts',
    change: '!isFromOwnPage(request.headers, origins)',
    to: 'false',
    test: 'requestLink',
    noticedBy: 'takes the origin from what the browser says',
  },
  {
    what: 'the origin is not checked for updates',
    file: 'createUpdateHandler.ts',
    change: '!isFromOwnPage(request.headers, origins)',
    to: 'false',
    test: 'update.',
    noticedBy: 'takes updates from the shop’s own pages only',
  },
  {
    what: 'the mail goes to what was typed',
    file: 'sendLink.ts',
    change: 'sendMail(created.mail)',
    to: 'sendMail({ ...created.mail, to: email })',
    test: 'requestLink',
    noticedBy: 'mails to the customer’s address',
  },
  {
    what: 'an update passes without a token',
    file: 'updateRequest.ts',
    change: "['_reset_password_token', 'customer_password']",
    to: "['customer_password']",
    test: 'update.',
    noticedBy: 'lets no update through without a password and a token',
  },
  {
    what: 'a token is in an event',
    file: 'sendLink.ts',
    change: "return event('sent')",
    to: "return { ...event('sent'), url: created.mail.url }",
    test: 'requestLink',
    noticedBy: 'has events without an address and without a token',
  },
  {
    what: 'nothing limits the work under way',
    file: 'detachedWork.ts',
    change: 'pending.size >= maxPending',
    to: 'false',
    test: 'requestLink',
    noticedBy: 'fails with the same answer while 100 are under way',
  },
  {
    what: 'a redirect leads to another origin',
    file: 'sentUrl.ts',
    change: '(?![/\\\\])',
    to: '',
    test: 'options',
    noticedBy: 'refuses a wrong `sentUrl` at once',
  },
  {
    what: 'the answer has what Commerce Layer echoed',
    file: 'jsonApiErrors.ts',
    change: 'count: reason?.count }',
    to: 'count: reason?.count, value: meta.value }',
    test: 'update.',
    noticedBy: 'passes a refused password on without the value',
  },
  {
    what: 'a signature is compared after parsing',
    file: 'createWebhookHandler.ts',
    change: "headers.get('x-commercelayer-signature'), body)",
    to:
      "headers.get('x-commercelayer-signature'), " +
      'new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(body)))))',
    test: 'webhook.',
    noticedBy: 'refuses a webhook without a signature before it reads the document',
  },
  {
    what: 'a signature is compared with ===',
    file: 'webhookSignature.ts',
    change: 'crypto.subtle.verify(algorithm, key, bytes, body)',
    to:
      "crypto.subtle.sign('HMAC', key, body).then((own) => " +
      'btoa(String.fromCharCode(...new Uint8Array(own))) === signature)',
    test: 'webhook.',
    noticedBy: 'compares in constant time',
  },
  {
    what: 'a signature may be written in several ways',
    file: 'webhookSignature.ts',
    change: 'if (btoa(binary) !== text) return undefined',
    to: '',
    test: 'webhook.',
    noticedBy: 'refuses any flipped bit of the signature',
  },
  {
    what: 'a signature is hex',
    file: 'webhookSignature.ts',
    change: 'const binary = atob(text)',
    to:
      'const binary = text.replace(/../g, (hex) => String.fromCharCode(parseInt(hex, 16))); ' +
      'if (text) return Uint8Array.from(binary, (each) => each.charCodeAt(0))',
    test: 'webhook.',
    noticedBy: 'takes what the vendor’s samples sign',
  },
  {
    what: 'a webhook is recorded before its success',
    file: 'delivery.ts',
    change: 'await callback()',
    to: 'await delivered?.add(key)\n    await callback()',
    test: 'webhook.',
    noticedBy: 'remembers what was done only after a success',
  },
]
