import type { Language } from './languages'

/**
 * A rule of the shop's own, as its line in the list of requirements, below the heading of its
 * language. The words of a rule are the app's, so they are not in the package's files. All but the
 * English line were written by a language model.
 */
export const shopRule: Readonly<Record<Language, string>> = {
  ar: 'ألّا تتضمّن اسم المتجر',
  bg: 'без името на магазина',
  cs: 'bez názvu obchodu',
  da: 'uden butikkens navn',
  de: 'ohne den Namen des Shops',
  el: 'χωρίς το όνομα του καταστήματος',
  en: 'without the shop’s name',
  es: 'sin el nombre de la tienda',
  'es-419': 'sin el nombre de la tienda',
  et: 'ilma poe nimeta',
  fa: 'بدون نام فروشگاه',
  fi: 'ilman kaupan nimeä',
  fr: 'sans le nom de la boutique',
  'fr-CA': 'sans le nom de la boutique',
  he: 'ללא שם החנות',
  hi: 'दुकान के नाम के बिना',
  hr: 'bez naziva trgovine',
  hu: 'ne tartalmazza az áruház nevét',
  id: 'tanpa nama toko',
  is: 'án nafns verslunarinnar',
  it: 'senza il nome del negozio',
  ja: 'ショップ名を含まないこと',
  ko: '쇼핑몰 이름을 포함하지 않음',
  lt: 'be parduotuvės pavadinimo',
  lv: 'bez veikala nosaukuma',
  nb: 'uten navnet på butikken',
  nl: 'zonder de naam van de winkel',
  pl: 'bez nazwy sklepu',
  'pt-BR': 'sem o nome da loja',
  'pt-PT': 'sem o nome da loja',
  ro: 'fără numele magazinului',
  sk: 'bez názvu obchodu',
  sl: 'brez imena trgovine',
  sv: 'utan butikens namn',
  th: 'ไม่มีชื่อร้าน',
  tr: 'mağazanın adını içermemeli',
  uk: 'без назви магазину',
  vi: 'không chứa tên cửa hàng',
  'zh-Hans': '不含店名',
  'zh-Hant': '不含店名',
}
