// What the code blocks of the docs leave out.
declare const clientId: string
declare const storage: import('@commercelayer/js-auth').Storage
declare const makeSalesChannel: typeof import('@commercelayer/js-auth').makeSalesChannel
declare const createPasswordResetClient: typeof import('commercelayer-password-reset/client').createPasswordResetClient
declare const salesChannelAccessToken: typeof import('commercelayer-password-reset/client').salesChannelAccessToken
