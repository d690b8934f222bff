/** Korean, in the polite everyday register (해요체). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Korean: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'ko',
  dir: 'ltr',

  title: '새 비밀번호를 설정해 주세요',
  username: '이메일 주소',
  password: '새 비밀번호',
  confirmation: '새 비밀번호 확인',
  submit: '새 비밀번호 저장',
  submitting: '새 비밀번호를 저장하고 있어요…',
  show: '표시',
  hide: '숨기기',
  showPassword: '비밀번호 표시',
  hidePassword: '비밀번호 숨기기',
  showConfirmation: '확인용 비밀번호 표시',
  hideConfirmation: '확인용 비밀번호 숨기기',
  passwordVisible: '비밀번호가 보여요.',
  passwordHidden: '비밀번호가 숨겨져 있어요.',

  hint: '{count}자 이상 사용해 주세요.',
  requirements: '비밀번호 조건:',
  passwordRules: '비밀번호 조건: {rules}.',
  minLength: '{count}자 이상',
  notCommon: '흔히 쓰이지 않는 비밀번호',
  requirementMet: '{rule}: 충족했어요',
  requirementUnmet: '{rule}: 아직 충족하지 않았어요',

  passwordBlank: '새 비밀번호를 입력해 주세요.',
  passwordTooShort: '비밀번호가 너무 짧아요. {count}자 이상 사용해 주세요.',
  passwordTooLong: '비밀번호가 너무 길어요. {count}자 이하로 사용해 주세요.',
  ruleBroken: '비밀번호가 다음 조건을 충족하지 않아요: {rules}.',
  passwordRejected: '이 비밀번호는 사용할 수 없어요. 다른 비밀번호를 사용해 주세요.',
  passwordBreached:
    '이 비밀번호는 유출된 데이터에서 발견됐어요. 다른 곳에서 쓰지 않는 비밀번호를 사용해 주세요.',
  confirmationBlank: '새 비밀번호를 한 번 더 입력해 주세요.',
  confirmationMismatch: '비밀번호가 일치하지 않아요. 두 칸에 같은 비밀번호를 입력해 주세요.',

  notChanged: '비밀번호가 변경되지 않았어요.',
  maybeChanged: '비밀번호가 변경됐는지 알 수 없어요. 새 비밀번호로 로그인해 보세요.',
  offline: '오프라인 상태예요. {outcome} 인터넷에 연결한 후 다시 시도해 주세요.',
  network: '연결이 끊어졌어요. {outcome}',
  timeout: '저장하는 데 시간이 너무 오래 걸렸어요. {outcome}',
  inFlight: '새 비밀번호를 아직 저장하고 있어요. 잠시만 기다려 주세요.',
  unauthorized: '저희 쪽에 문제가 있어요. {outcome}',
  rateLimited: '시도 횟수가 너무 많아요. {outcome}',
  rateLimitedLater: '시도 횟수가 너무 많아요. {outcome} 나중에 다시 시도해 주세요.',
  rejected: '문제가 생겼어요. {outcome}',
  retryIn: '{count}초 후에 다시 시도할 수 있어요.',
  retryNow: '{outcome} 이제 다시 시도할 수 있어요.',

  successTitle: '비밀번호가 변경됐어요',
  success: '새 비밀번호로 로그인해 주세요.',
  successEdited: '제출한 비밀번호가 저장됐어요. 그 뒤에 변경한 내용은 저장되지 않았어요.',
  signingIn: '로그인하고 있어요…',
  signedIn: '로그인했어요.',
  missingLinkTitle: '이메일에 있는 링크를 눌러 주세요',
  missingLink:
    '이 페이지는 비밀번호 재설정 이메일의 링크로만 열 수 있어요. 이메일이 보이지 않으면 스팸함을 ' +
    '확인하거나 새 링크를 요청해 주세요.',
  rejectedLinkTitle: '이 링크는 작동하지 않아요',
  rejectedLink:
    '링크가 불완전하거나 만료됐거나 이미 사용됐어요. 방금 새 비밀번호를 설정했다면 그 비밀번호로 ' +
    '로그인해 주세요. 아니거나 로그인되지 않으면 새 링크를 요청해 주세요.',
  maybeUsedLinkTitle: '비밀번호가 이미 변경됐을 수 있어요',
  maybeUsedLink: '새 비밀번호로 로그인해 보세요. 로그인되지 않으면 새 링크를 요청해 주세요.',

  signIn: '로그인',
  continue: '계속하기',
  requestLink: '새 링크 요청',
  openRequestLink: '새 링크 요청',
  sendAgain: '링크 다시 보내기',
  otherAddress: '다른 이메일 사용',
  openInbox: '{mailbox} 열기',
  signUp: '계정이 없나요? 새로 만들기',
  back: '뒤로',

  requestLinkTitle: '비밀번호 재설정',
  requestLinkMessage:
    '계정의 이메일 주소를 입력해 주세요. 새 비밀번호를 설정할 수 있는 링크를 보내 드릴게요.',
  email: '이메일 주소',
  emailInvalid: '이메일 주소를 name@example.com 형식으로 입력해 주세요.',
  requestLinkSubmit: '링크 보내기',
  requestLinkSending: '보내고 있어요…',
  requestLinkSentTitle: '이메일을 확인해 주세요',
  requestLinkSent:
    '이 이메일로 가입한 계정이 있으면 새 비밀번호를 설정할 수 있는 링크를 보내 드렸어요. ' +
    '도착하는 데 몇 분 걸릴 수 있어요. 스팸함도 확인해 주세요.',
  requestLinkSentTo:
    '{email} 주소로 가입한 계정이 있으면 새 비밀번호를 설정할 수 있는 링크를 보내 드렸어요. ' +
    '도착하는 데 몇 분 걸릴 수 있어요. 스팸함도 확인해 주세요.',
  requestLinkFailed: '링크를 보내지 못했어요. 다시 시도해 주세요.',
  requestLinkOffline: '오프라인 상태예요. 인터넷에 연결한 후 다시 시도해 주세요.',
  requestLinkTooMany: '시도 횟수가 너무 많아요.',
  requestLinkTooManyLater: '시도 횟수가 너무 많아요. 나중에 다시 시도해 주세요.',
  requestLinkWait: '조금 전에 이 이메일로 링크를 요청했어요. 이메일을 확인해 주세요.',
  requestLinkNotConfirmed: '로봇이 아닌지 확인하지 못했어요. 다시 시도해 주세요.',
}

export { messages as default }

/** Korean: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'ko',
  level: '비밀번호 강도: {level}.',
  veryWeak: '매우 약함',
  weak: '약함',
  fair: '보통',
  good: '강한 편',
  strong: '강함',
  hintCommon: '많이 쓰이는 단어나 비밀번호는 피해 주세요.',
  hintPersonal: '이름, 이메일 주소, 쇼핑몰 이름은 사용하지 마세요.',
  hintSequence: 'abc, 123, qwerty처럼 이어지는 문자는 피해 주세요.',
  hintRepeat: 'aaa나 abcabc처럼 반복되는 문자는 피해 주세요.',
  hintDate: '날짜와 연도는 피해 주세요.',
  hintLonger:
    '더 길게 만들어 주세요. 서로 관련 없는 단어 몇 개를 이어 쓰면 강하고 기억하기 쉬워요.',
}

/** Korean: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'ko',
  dir: 'ltr',

  resetSubject: '[{shop}] 비밀번호 재설정 안내',
  resetTitle: '비밀번호 재설정 안내',
  reset: '{shop} 계정의 비밀번호 재설정 요청을 받았어요.',
  resetButton: '새 비밀번호 설정하기',
  resetAddress: '버튼이 작동하지 않으면 브라우저에서 아래 주소로 접속해 주세요:',
  resetExpires: '이 링크는 {count}시간 안에 한 번만 사용할 수 있어요.',
  resetIgnore: '요청하지 않았다면 이 이메일을 무시해 주세요. 비밀번호는 그대로 유지돼요.',

  changedSubject: '[{shop}] 비밀번호가 변경됐어요',
  changedTitle: '비밀번호가 변경됐어요',
  changed: '{shop} 계정의 비밀번호가 {time}에 변경됐어요.',
  changedIgnore: '본인이 변경했다면 따로 할 일이 없어요.',
  changedWarning: '본인이 변경하지 않았다면 바로 비밀번호를 재설정하고 저희에게 연락해 주세요.',
  changedButton: '비밀번호 재설정하기',
  changedContact: '문의: {contact}',

  noAccountSubject: '[{shop}] 이 이메일로 가입한 계정이 없어요',
  noAccountTitle: '계정을 찾을 수 없어요',
  noAccount:
    '이 이메일 주소로 {shop} 비밀번호 재설정 요청을 받았지만, 이 주소로 가입한 계정이 없어요.',
  noAccountAdvice: '다른 이메일로 가입했을 수 있어요. 그렇다면 그 이메일로 링크를 요청해 주세요.',
  noAccountButton: '계정 만들기',
  noAccountShop: '{shop} 바로가기',
  noAccountIgnore: '요청하지 않았다면 이 이메일을 무시해 주세요.',
}
