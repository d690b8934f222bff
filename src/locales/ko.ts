/** Korean, in the polite everyday register (해요체). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Korean: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'ko',
  dir: 'ltr',

  title: '새 비밀번호를 정하세요',
  username: '이메일 주소',
  password: '새 비밀번호',
  confirmation: '새 비밀번호 확인',
  submit: '새 비밀번호 설정',
  submitting: '새 비밀번호를 저장하고 있어요…',
  show: '표시',
  hide: '숨기기',
  showPassword: '비밀번호 표시',
  hidePassword: '비밀번호 숨기기',
  showConfirmation: '확인용 비밀번호 표시',
  hideConfirmation: '확인용 비밀번호 숨기기',
  passwordVisible: '비밀번호가 보여요.',
  passwordHidden: '비밀번호가 숨겨져 있어요.',

  hint: '{count}자 이상 사용하세요.',
  requirements: '비밀번호 조건:',
  passwordRules: '비밀번호 조건: {rules}.',
  minLength: '{count}자 이상',
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: 충족했어요',
  requirementUnmet: '{rule}: 아직 충족하지 않았어요',

  passwordBlank: '새 비밀번호를 입력하세요.',
  passwordTooShort: '비밀번호가 너무 짧아요. {count}자 이상 사용하세요.',
  passwordTooLong: '비밀번호가 너무 길어요. {count}자 이하로 사용하세요.',
  passwordRejected: '이 비밀번호는 사용할 수 없어요. 다른 비밀번호를 사용하세요.',
  passwordBreached:
    '이 비밀번호는 유출된 데이터에서 발견됐어요. 다른 곳에서 쓰지 않는 비밀번호를 사용하세요.',
  confirmationBlank: '새 비밀번호를 한 번 더 입력하세요.',
  confirmationMismatch: '비밀번호가 일치하지 않아요. 두 칸에 같은 비밀번호를 입력하세요.',

  notChanged: '비밀번호가 변경되지 않았어요.',
  maybeChanged: '비밀번호가 변경됐는지 알 수 없어요. 새 비밀번호로 로그인해 보세요.',
  offline: '오프라인 상태예요. 인터넷에 연결한 후 다시 시도하세요. {outcome}',
  network: '연결이 끊어졌어요. {outcome}',
  timeout: '시간이 너무 오래 걸렸어요. {outcome}',
  inFlight: '새 비밀번호를 아직 저장하고 있어요. 잠시만 기다려 주세요.',
  unauthorized: '저희 쪽에 문제가 있어요. {outcome}',
  rateLimited: '시도 횟수가 너무 많아요. {outcome}',
  rateLimitedLater: '시도 횟수가 너무 많아요. 나중에 다시 시도하세요. {outcome}',
  rejected: '문제가 생겼어요. {outcome}',
  retryIn: '{count}초 후에 다시 시도할 수 있어요.',
  retryNow: '{outcome} 이제 다시 시도할 수 있어요.',

  successTitle: '비밀번호가 변경됐어요',
  success: '새 비밀번호로 로그인하세요.',
  successEdited: '제출한 비밀번호가 저장됐어요. 그 뒤에 변경한 내용은 저장되지 않았어요.',
  signingIn: '로그인하고 있어요…',
  signedIn: '로그인했어요.',
  missingLinkTitle: '이메일에 있는 링크를 여세요',
  missingLink:
    '그 링크가 있어야 이 페이지에서 누구의 비밀번호를 변경할지 알 수 있어요. 이메일을 찾을 수 ' +
    '없으면 새 링크를 요청하세요.',
  rejectedLinkTitle: '이 링크는 사용할 수 없어요',
  rejectedLink:
    '링크가 불완전하거나 만료됐거나 이미 사용됐어요. 방금 새 비밀번호를 설정했다면 그 ' +
    '비밀번호로 로그인해 보세요. 아니라면 새 링크를 요청하세요.',
  maybeUsedLinkTitle: '비밀번호가 이미 변경됐을 수 있어요',
  maybeUsedLink: '새 비밀번호로 로그인해 보세요. 로그인되지 않으면 새 링크를 요청하세요.',

  signIn: '로그인',
  signUp: 'No account yet? Create one',
  continue: '계속하기',
  requestLink: '새 링크 요청',
  openRequestLink: '새 링크 요청',
  sendAgain: '다시 보내기',
  otherAddress: '다른 주소 사용',
  openInbox: 'Open {mailbox}',
  back: '뒤로',

  requestLinkTitle: '비밀번호 재설정',
  requestLinkMessage: '이메일 주소를 입력하세요. 새 비밀번호를 정할 수 있는 링크를 보내 드릴게요.',
  email: '이메일 주소',
  emailInvalid: 'name@example.com과 같은 이메일 주소를 입력하세요.',
  requestLinkSubmit: '링크 보내기',
  requestLinkSending: '보내고 있어요…',
  requestLinkSentTitle: '이메일을 확인하세요',
  requestLinkSent: '이 주소로 된 계정이 있으면 새 비밀번호를 정할 수 있는 링크가 곧 도착해요.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: '링크를 보내지 못했어요. 다시 시도하세요.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: '오프라인 상태예요. 인터넷에 연결한 후 다시 시도하세요.',
  requestLinkTooMany: '시도 횟수가 너무 많아요.',
  requestLinkTooManyLater: '시도 횟수가 너무 많아요. 나중에 다시 시도하세요.',
  requestLinkWait: '방금 이 주소로 링크를 보냈어요. 이메일을 확인하세요.',
}

export { messages as default }

/** Korean: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'ko',
  level: '비밀번호 강도: {level}.',
  veryWeak: '매우 약함',
  weak: '약함',
  fair: '보통',
  good: '좋음',
  strong: '강함',
  hintCommon: '많은 사람이 선택하는 단어와 비밀번호는 피하세요.',
  hintPersonal: '본인의 이름과 이메일 주소는 피하세요.',
  hintSequence: 'abc나 qwerty처럼 연속된 글자, 숫자, 자판 배열은 피하세요.',
  hintRepeat: '같은 것을 반복하지 마세요.',
  hintDate: '날짜와 연도는 피하세요.',
  hintLonger: '더 길게 만드세요. 단어 몇 개를 이어 쓰면 기억하기 쉬워요.',
}

/** Korean: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'ko',
  dir: 'ltr',

  resetSubject: '[{shop}] 새 비밀번호를 정하세요',
  resetTitle: '새 비밀번호를 정하세요',
  reset: '{shop} 계정의 새 비밀번호 요청을 받았어요. 아마 본인이 요청했을 거예요.',
  resetButton: '새 비밀번호 정하기',
  resetAddress: '브라우저에서 아래 주소로 접속하세요:',
  resetExpires: '이 링크는 {time}까지 한 번만 사용할 수 있어요.',
  resetIgnore: '요청하지 않았다면 이 이메일을 무시해도 돼요. 변경된 것은 없어요.',

  changedSubject: '[{shop}] 비밀번호가 변경됐어요',
  changedTitle: '비밀번호가 변경됐어요',
  changed: '{shop} 계정의 비밀번호가 {time}에 변경됐어요.',
  changedIgnore: '본인이 변경했다면 아무것도 하지 않아도 돼요.',
  changedWarning: '본인이 변경하지 않았다면 바로 새 비밀번호를 정하고 저희에게 알려 주세요.',
  changedButton: '새 비밀번호 정하기',

  noAccountSubject: 'No account at {shop} with this email address',
  noAccountTitle: 'There is no account with this address',
  noAccount:
    'Somebody, most likely you, has asked for a new password at {shop}. There is no account with ' +
    'this email address.',
  noAccountAdvice:
    'Perhaps you signed up with another email address. If so, ask for a link with that one.',
  noAccountButton: 'Create an account',
  noAccountShop: 'Go to {shop}',
  noAccountIgnore: 'If you didn’t ask for it, you can ignore this email.',
}
