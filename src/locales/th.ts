/**
 * Thai, in the polite neutral register (คุณ, without particles that tell the speaker’s gender).
 * Sentences end with a space, not a full stop.
 */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Thai: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'th',
  dir: 'ltr',

  title: 'เลือกรหัสผ่านใหม่',
  username: 'อีเมล',
  password: 'รหัสผ่านใหม่',
  confirmation: 'ยืนยันรหัสผ่านใหม่',
  submit: 'ตั้งรหัสผ่านใหม่',
  submitting: 'กำลังบันทึกรหัสผ่านใหม่ของคุณ…',
  show: 'แสดง',
  hide: 'ซ่อน',
  // The space of no width ends the word on the button, which speech input and axe look for.
  showPassword: 'แสดง\u200Bรหัสผ่าน',
  hidePassword: 'ซ่อน\u200Bรหัสผ่าน',
  showConfirmation: 'แสดง\u200Bรหัสผ่านที่ยืนยัน',
  hideConfirmation: 'ซ่อน\u200Bรหัสผ่านที่ยืนยัน',
  passwordVisible: 'รหัสผ่านของคุณแสดงอยู่',
  passwordHidden: 'รหัสผ่านของคุณซ่อนอยู่',

  hint: 'ใช้อย่างน้อย {count}\u00A0อักขระ',
  requirements: 'รหัสผ่านของคุณต้องมี:',
  passwordRules: 'รหัสผ่านของคุณต้องมี: {rules}',
  minLength: '{count}\u00A0อักขระขึ้นไป',
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: ผ่านแล้ว',
  requirementUnmet: '{rule}: ยังไม่ผ่าน',

  passwordBlank: 'โปรดกรอกรหัสผ่านใหม่',
  passwordTooShort: 'รหัสผ่านนี้สั้นเกินไป โปรดใช้อย่างน้อย {count}\u00A0อักขระ',
  passwordTooLong: 'รหัสผ่านนี้ยาวเกินไป โปรดใช้ไม่เกิน {count}\u00A0อักขระ',
  passwordRejected: 'ใช้รหัสผ่านนี้ไม่ได้ โปรดเลือกรหัสผ่านอื่น',
  passwordBreached: 'รหัสผ่านนี้เคยปรากฏในข้อมูลที่รั่วไหล โปรดเลือกรหัสผ่านที่คุณไม่ได้ใช้ที่อื่น',
  confirmationBlank: 'โปรดกรอกรหัสผ่านใหม่อีกครั้ง',
  confirmationMismatch: 'รหัสผ่านไม่ตรงกัน โปรดกรอกรหัสผ่านเดียวกันทั้งสองช่อง',

  notChanged: 'รหัสผ่านของคุณไม่มีการเปลี่ยนแปลง',
  maybeChanged: 'เราไม่ทราบว่ารหัสผ่านของคุณเปลี่ยนแล้วหรือไม่ ลองเข้าสู่ระบบด้วยรหัสผ่านใหม่',
  offline: 'คุณออฟไลน์อยู่ โปรดเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง {outcome}',
  network: 'การเชื่อมต่อขาดหาย {outcome}',
  timeout: 'ใช้เวลานานเกินไป {outcome}',
  inFlight: 'ยังบันทึกรหัสผ่านใหม่ของคุณอยู่ โปรดรอสักครู่',
  unauthorized: 'มีปัญหาทางฝั่งเรา {outcome}',
  rateLimited: 'ลองหลายครั้งเกินไป {outcome}',
  rateLimitedLater: 'ลองหลายครั้งเกินไป โปรดลองอีกครั้งภายหลัง {outcome}',
  rejected: 'เกิดข้อผิดพลาด {outcome}',
  retryIn: 'คุณลองอีกครั้งได้ในอีก {count}\u00A0วินาที',
  retryNow: '{outcome} คุณลองอีกครั้งได้แล้ว',

  successTitle: 'เปลี่ยนรหัสผ่านแล้ว',
  success: 'โปรดเข้าสู่ระบบด้วยรหัสผ่านใหม่ของคุณ',
  successEdited: 'เราบันทึกรหัสผ่านที่คุณส่งมาแล้ว แต่ไม่ได้บันทึกสิ่งที่คุณแก้ไขหลังจากนั้น',
  signingIn: 'กำลังเข้าสู่ระบบ…',
  signedIn: 'คุณเข้าสู่ระบบแล้ว',
  missingLinkTitle: 'เปิดลิงก์ในอีเมลของคุณ',
  missingLink: 'หน้านี้ต้องใช้ลิงก์นั้นเพื่อให้รู้ว่าต้องเปลี่ยนรหัสผ่านของใคร หากหาอีเมลไม่พบ โปรดขอลิงก์ใหม่',
  rejectedLinkTitle: 'ใช้ลิงก์นี้ไม่ได้',
  rejectedLink:
    'ลิงก์ไม่สมบูรณ์ หมดอายุ หรือถูกใช้ไปแล้ว หากคุณเพิ่งตั้งรหัสผ่านใหม่ ลองเข้าสู่ระบบด้วยรหัสผ่านนั้น หากไม่ใช่ ' +
    'โปรดขอลิงก์ใหม่',
  maybeUsedLinkTitle: 'รหัสผ่านของคุณอาจเปลี่ยนไปแล้ว',
  maybeUsedLink: 'ลองเข้าสู่ระบบด้วยรหัสผ่านใหม่ หากไม่สำเร็จ โปรดขอลิงก์ใหม่',

  signIn: 'เข้าสู่ระบบ',
  signUp: 'No account yet? Create one',
  continue: 'ดำเนินการต่อ',
  requestLink: 'ขอลิงก์ใหม่',
  openRequestLink: 'ขอลิงก์ใหม่',
  sendAgain: 'ส่งอีกครั้ง',
  otherAddress: 'ใช้อีเมลอื่น',
  openInbox: 'Open {mailbox}',
  back: 'กลับ',

  requestLinkTitle: 'รีเซ็ตรหัสผ่านของคุณ',
  requestLinkMessage: 'โปรดกรอกอีเมลของคุณ เราจะส่งลิงก์สำหรับเลือกรหัสผ่านใหม่ไปให้',
  email: 'อีเมล',
  emailInvalid: 'โปรดกรอกอีเมล เช่น name@example.com',
  requestLinkSubmit: 'ส่งลิงก์',
  requestLinkSending: 'กำลังส่ง…',
  requestLinkSentTitle: 'ตรวจสอบอีเมลของคุณ',
  requestLinkSent: 'หากมีบัญชีที่ใช้อีเมลนี้ เรากำลังส่งลิงก์สำหรับเลือกรหัสผ่านใหม่ไปให้',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'ส่งลิงก์ไม่สำเร็จ โปรดลองอีกครั้ง',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'คุณออฟไลน์อยู่ โปรดเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง',
  requestLinkTooMany: 'ลองหลายครั้งเกินไป',
  requestLinkTooManyLater: 'ลองหลายครั้งเกินไป โปรดลองอีกครั้งภายหลัง',
  requestLinkWait: 'เราเพิ่งส่งลิงก์ไปยังอีเมลนี้ โปรดตรวจสอบอีเมลของคุณ',
}

export { messages as default }

/** Thai: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'th',
  level: 'ความปลอดภัยของรหัสผ่าน: {level}',
  veryWeak: 'ต่ำมาก',
  weak: 'ต่ำ',
  fair: 'ปานกลาง',
  good: 'ค่อนข้างสูง',
  strong: 'สูง',
  hintCommon: 'หลีกเลี่ยงคำและรหัสผ่านที่หลายคนเลือกใช้',
  hintPersonal: 'หลีกเลี่ยงชื่อและอีเมลของคุณเอง',
  hintSequence: 'หลีกเลี่ยงตัวอักษร ตัวเลข หรือปุ่มบนแป้นพิมพ์ที่เรียงกัน เช่น abc หรือ qwerty',
  hintRepeat: 'หลีกเลี่ยงการใช้สิ่งเดิมซ้ำ ๆ',
  hintDate: 'หลีกเลี่ยงวันที่และปี',
  hintLonger: 'ทำให้ยาวขึ้น การใช้คำสองสามคำต่อกันช่วยให้จำได้ง่าย',
}

/** Thai: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'th',
  dir: 'ltr',

  resetSubject: 'เลือกรหัสผ่านใหม่สำหรับ {shop}',
  resetTitle: 'เลือกรหัสผ่านใหม่',
  reset: 'มีผู้ขอรหัสผ่านใหม่สำหรับบัญชีของคุณที่ {shop} ผู้ขอน่าจะเป็นคุณเอง',
  resetButton: 'เลือกรหัสผ่านใหม่',
  resetAddress: 'เปิดลิงก์นี้ในเบราว์เซอร์ของคุณ:',
  resetExpires: 'ลิงก์นี้ใช้ได้เพียงครั้งเดียวและหมดอายุในวันที่ {time}',
  resetIgnore: 'หากคุณไม่ได้เป็นผู้ขอ คุณไม่จำเป็นต้องสนใจอีเมลนี้ เพราะไม่มีอะไรเปลี่ยนแปลง',

  changedSubject: 'มีการเปลี่ยนรหัสผ่านของคุณสำหรับ {shop} แล้ว',
  changedTitle: 'มีการเปลี่ยนรหัสผ่านของคุณแล้ว',
  changed: 'มีการเปลี่ยนรหัสผ่านของบัญชีคุณที่ {shop} เมื่อวันที่ {time}',
  changedIgnore: 'หากคุณเป็นผู้เปลี่ยนเอง คุณไม่ต้องทำอะไร',
  changedWarning: 'หากคุณไม่ได้เป็นผู้เปลี่ยน โปรดเลือกรหัสผ่านใหม่ทันทีและแจ้งให้เราทราบ',
  changedButton: 'เลือกรหัสผ่านใหม่',

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
