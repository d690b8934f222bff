import type { Language } from './languages'

/**
 * A rule of the shop's own, as its line in the list of requirements. The words of a rule are the
 * app's, so they are not in the package's files; each ends the sentence that `requirements` of its
 * language begins. All but the English line were written by a language model.
 */
export const shopRule: Readonly<Record<Language, string>> = {
  ar: 'كلمات غير اسم المتجر',
  bg: 'думи, различни от името на магазина',
  cs: 'jiná slova než název obchodu',
  da: 'andre ord end butikkens navn',
  de: 'andere Wörter als den Namen des Shops',
  el: 'λέξεις εκτός από το όνομα του καταστήματος',
  en: 'no name of the shop',
  es: 'palabras distintas del nombre de la tienda',
  'es-419': 'palabras distintas del nombre de la tienda',
  et: 'muid sõnu peale poe nime',
  fa: 'واژه‌هایی غیر از نام فروشگاه',
  fi: 'muita sanoja kuin kaupan nimi',
  fr: 'd’autres mots que le nom de la boutique',
  'fr-CA': 'd’autres mots que le nom de la boutique',
  he: 'מילים שאינן שם החנות',
  hi: 'दुकान के नाम से अलग शब्द',
  hr: 'druge riječi osim naziva trgovine',
  hu: 'a bolt nevétől eltérő szavak',
  id: 'kata selain nama toko',
  is: 'önnur orð en nafn verslunarinnar',
  it: 'parole diverse dal nome del negozio',
  ja: 'ショップ名以外の言葉',
  ko: '쇼핑몰 이름이 아닌 단어',
  lt: 'kitų žodžių nei parduotuvės pavadinimas',
  lv: 'citi vārdi, nevis veikala nosaukums',
  nb: 'andre ord enn butikkens navn',
  nl: 'andere woorden dan de naam van de winkel',
  pl: 'inne słowa niż nazwa sklepu',
  'pt-BR': 'palavras diferentes do nome da loja',
  'pt-PT': 'palavras diferentes do nome da loja',
  ro: 'alte cuvinte decât numele magazinului',
  sk: 'iné slová ako názov obchodu',
  sl: 'besede, ki niso ime trgovine',
  sv: 'andra ord än butikens namn',
  th: 'คำที่ไม่ใช่ชื่อร้าน',
  tr: 'mağazanın adı dışında sözcükler',
  uk: 'слова, відмінні від назви магазину',
  vi: 'từ khác với tên cửa hàng',
  'zh-Hans': '店名以外的文字',
  'zh-Hant': '店名以外的文字',
}
