// Types that the docs' code blocks use without importing them.
type JsAuth = typeof import('@commercelayer/js-auth')
type Client = typeof import('commercelayer-password-reset/client')

declare const clientId: string
declare const storage: import('@commercelayer/js-auth').Storage
declare const makeSalesChannel: JsAuth['makeSalesChannel']
declare const createPasswordResetClient: Client['createPasswordResetClient']
declare const salesChannelAccessToken: Client['salesChannelAccessToken']
