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

  title: 'สร้างรหัสผ่านใหม่',
  username: 'อีเมล',
  password: 'รหัสผ่านใหม่',
  confirmation: 'ยืนยันรหัสผ่านใหม่',
  submit: 'บันทึกรหัสผ่านใหม่',
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
  requirements: 'ข้อกำหนดของรหัสผ่าน:',
  passwordRules: 'ข้อกำหนดของรหัสผ่าน: {rules}',
  minLength: 'อย่างน้อย {count}\u00A0อักขระ',
  notCommon: 'ไม่ใช่รหัสผ่านที่ใช้กันทั่วไป',
  requirementMet: '{rule}: ผ่านแล้ว',
  requirementUnmet: '{rule}: ยังไม่ผ่าน',

  passwordBlank: 'โปรดกรอกรหัสผ่านใหม่',
  passwordTooShort: 'รหัสผ่านนี้สั้นเกินไป โปรดใช้อย่างน้อย {count}\u00A0อักขระ',
  passwordTooLong: 'รหัสผ่านนี้ยาวเกินไป โปรดใช้ไม่เกิน {count}\u00A0อักขระ',
  ruleBroken: 'รหัสผ่านนี้ไม่เป็นไปตามข้อกำหนด: {rules}',
  passwordRejected: 'ใช้รหัสผ่านนี้ไม่ได้ โปรดเลือกรหัสผ่านอื่น',
  passwordBreached: 'รหัสผ่านนี้เคยปรากฏในข้อมูลที่รั่วไหล โปรดเลือกรหัสผ่านที่คุณไม่ได้ใช้ที่อื่น',
  confirmationBlank: 'โปรดกรอกรหัสผ่านใหม่อีกครั้ง',
  confirmationMismatch: 'รหัสผ่านไม่ตรงกัน โปรดกรอกรหัสผ่านเดียวกันทั้งสองช่อง',

  notChanged: 'รหัสผ่านของคุณไม่มีการเปลี่ยนแปลง',
  maybeChanged: 'เราไม่ทราบว่ารหัสผ่านของคุณเปลี่ยนแล้วหรือไม่ ลองเข้าสู่ระบบด้วยรหัสผ่านใหม่ของคุณ',
  offline: 'คุณออฟไลน์อยู่ {outcome} โปรดเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง',
  network: 'การเชื่อมต่อขาดหาย {outcome}',
  timeout: 'การบันทึกใช้เวลานานเกินไป {outcome}',
  inFlight: 'ยังบันทึกรหัสผ่านใหม่ของคุณอยู่ โปรดรอสักครู่',
  unauthorized: 'มีปัญหาทางฝั่งเรา {outcome}',
  rateLimited: 'ลองหลายครั้งเกินไป {outcome}',
  rateLimitedLater: 'ลองหลายครั้งเกินไป {outcome} โปรดลองอีกครั้งภายหลัง',
  rejected: 'เกิดข้อผิดพลาด {outcome}',
  retryIn: 'คุณลองอีกครั้งได้ในอีก {count}\u00A0วินาที',
  retryNow: '{outcome} คุณลองอีกครั้งได้แล้ว',

  successTitle: 'เปลี่ยนรหัสผ่านแล้ว',
  success: 'โปรดเข้าสู่ระบบด้วยรหัสผ่านใหม่ของคุณ',
  successEdited: 'เราบันทึกรหัสผ่านที่คุณส่งมาแล้ว แต่ไม่ได้บันทึกสิ่งที่คุณแก้ไขหลังจากนั้น',
  signingIn: 'กำลังเข้าสู่ระบบ…',
  signedIn: 'คุณเข้าสู่ระบบแล้ว',
  missingLinkTitle: 'เปิดลิงก์ในอีเมลของคุณ',
  missingLink:
    'หน้านี้ใช้ได้เฉพาะเมื่อเปิดจากลิงก์ในอีเมลรีเซ็ตรหัสผ่านเท่านั้น หากหาอีเมลไม่พบ โปรดดูในโฟลเดอร์สแปมหรือขอลิงก์ใหม่',
  rejectedLinkTitle: 'ลิงก์นี้ใช้งานไม่ได้',
  rejectedLink:
    'ลิงก์ไม่สมบูรณ์ หมดอายุ หรือถูกใช้ไปแล้ว หากคุณเพิ่งตั้งรหัสผ่านใหม่ โปรดเข้าสู่ระบบด้วยรหัสผ่านนั้น ' +
    'หากไม่ใช่หรือเข้าสู่ระบบไม่ได้ โปรดขอลิงก์ใหม่',
  maybeUsedLinkTitle: 'รหัสผ่านของคุณอาจถูกเปลี่ยนไปแล้ว',
  maybeUsedLink: 'ลองเข้าสู่ระบบด้วยรหัสผ่านใหม่ของคุณ หากไม่สำเร็จ โปรดขอลิงก์ใหม่',

  signIn: 'เข้าสู่ระบบ',
  continue: 'ดำเนินการต่อ',
  requestLink: 'ขอลิงก์ใหม่',
  openRequestLink: 'ขอลิงก์ใหม่',
  sendAgain: 'ส่งลิงก์อีกครั้ง',
  otherAddress: 'ใช้อีเมลอื่น',
  openInbox: 'เปิด {mailbox}',
  signUp: 'ยังไม่มีบัญชีใช่ไหม สร้างบัญชี',
  back: 'กลับ',

  requestLinkTitle: 'รีเซ็ตรหัสผ่านของคุณ',
  requestLinkMessage: 'โปรดกรอกอีเมลของบัญชีคุณ เราจะส่งลิงก์สำหรับสร้างรหัสผ่านใหม่ไปให้',
  email: 'อีเมล',
  emailInvalid: 'โปรดกรอกอีเมลในรูปแบบที่ถูกต้อง เช่น name@example.com',
  requestLinkSubmit: 'ส่งลิงก์',
  requestLinkSending: 'กำลังส่ง…',
  requestLinkSentTitle: 'ตรวจสอบอีเมลของคุณ',
  requestLinkSent:
    'หากมีบัญชีที่ใช้อีเมลนี้ เราได้ส่งลิงก์สำหรับสร้างรหัสผ่านใหม่ไปแล้ว อาจใช้เวลาสองสามนาที โปรดดูในโฟลเดอร์สแปมด้วย',
  requestLinkSentTo:
    'หากมีบัญชีที่ใช้อีเมล {email} เราได้ส่งลิงก์สำหรับสร้างรหัสผ่านใหม่ไปแล้ว อาจใช้เวลาสองสามนาที ' +
    'โปรดดูในโฟลเดอร์สแปมด้วย',
  requestLinkFailed: 'เราส่งลิงก์ไม่สำเร็จ โปรดลองอีกครั้ง',
  requestLinkOffline: 'คุณออฟไลน์อยู่ โปรดเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง',
  requestLinkTooMany: 'ลองหลายครั้งเกินไป',
  requestLinkTooManyLater: 'ลองหลายครั้งเกินไป โปรดลองอีกครั้งภายหลัง',
  requestLinkWait: 'คุณเพิ่งขอลิงก์สำหรับอีเมลนี้ไปเมื่อสักครู่ โปรดตรวจสอบอีเมลของคุณ',
  requestLinkNotConfirmed: 'เรายืนยันไม่ได้ว่าคุณไม่ใช่หุ่นยนต์ โปรดลองอีกครั้ง',
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
  hintCommon: 'หลีกเลี่ยงคำและรหัสผ่านที่ใช้กันทั่วไป',
  hintPersonal: 'อย่าใช้ชื่อของคุณ อีเมลของคุณ หรือชื่อร้านนี้',
  hintSequence: 'หลีกเลี่ยงลำดับอย่าง abc, 123 หรือ qwerty',
  hintRepeat: 'หลีกเลี่ยงการซ้ำอย่าง aaa หรือ abcabc',
  hintDate: 'หลีกเลี่ยงวันที่และปี',
  hintLonger: 'ทำให้ยาวขึ้น การใช้คำที่ไม่เกี่ยวข้องกันสองสามคำช่วยให้ปลอดภัยและจำง่าย',
}

/** Thai: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'th',
  dir: 'ltr',

  resetSubject: 'รีเซ็ตรหัสผ่าน {shop} ของคุณ',
  resetTitle: 'รีเซ็ตรหัสผ่านของคุณ',
  reset: 'เราได้รับคำขอรีเซ็ตรหัสผ่านสำหรับบัญชี {shop} ของคุณ',
  resetButton: 'สร้างรหัสผ่านใหม่',
  resetAddress: 'หากปุ่มใช้งานไม่ได้ โปรดเปิดลิงก์นี้ในเบราว์เซอร์ของคุณ:',
  resetExpires: 'คุณใช้ลิงก์นี้ได้เพียงครั้งเดียวภายใน {count}\u00A0ชั่วโมง',
  resetIgnore: 'หากคุณไม่ได้เป็นผู้ขอ คุณไม่ต้องสนใจอีเมลนี้ รหัสผ่านของคุณยังคงเป็นรหัสเดิม',

  changedSubject: 'มีการเปลี่ยนรหัสผ่านของคุณสำหรับ {shop} แล้ว',
  changedTitle: 'มีการเปลี่ยนรหัสผ่านของคุณแล้ว',
  changed: 'มีการเปลี่ยนรหัสผ่านของบัญชีคุณที่ {shop} เมื่อวันที่ {time}',
  changedIgnore: 'หากคุณเป็นผู้เปลี่ยนเอง คุณไม่ต้องทำอะไร',
  changedWarning: 'หากคุณไม่ได้เป็นผู้เปลี่ยน โปรดรีเซ็ตรหัสผ่านทันทีและติดต่อเรา',
  changedButton: 'รีเซ็ตรหัสผ่านของคุณ',
  changedContact: 'ติดต่อเรา: {contact}',

  noAccountSubject: 'ไม่มีบัญชี {shop} ที่ใช้อีเมลนี้',
  noAccountTitle: 'ไม่พบบัญชี',
  noAccount: 'เราได้รับคำขอรีเซ็ตรหัสผ่าน {shop} สำหรับอีเมลนี้ แต่ไม่มีบัญชีที่ใช้อีเมลนี้',
  noAccountAdvice: 'คุณอาจสมัครด้วยอีเมลอื่น หากใช่ โปรดขอลิงก์ด้วยอีเมลนั้น',
  noAccountButton: 'สร้างบัญชี',
  noAccountShop: 'ไปที่ {shop}',
  noAccountIgnore: 'หากคุณไม่ได้เป็นผู้ขอ คุณไม่ต้องสนใจอีเมลนี้',
}
