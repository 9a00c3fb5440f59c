/** Marks that VNI writes as a letter of their own after the vowel, as combining marks of Unicode. */
const MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
/** Letters that VNI writes with one letter of Latin 1. */
const LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  Ô: 'Ơ',
  Ö: 'Ư',
  Ñ: 'Đ',
  Æ: 'Ỉ',
  Ó: 'Ĩ',
  Ò: 'Ị',
  Î: 'Ỵ',
};
const MARKED = /([aeouyAEOUYôöÔÖ])([øùûõïâáàåãäêéèúüëØÙÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])/g;
const LONE = /[ôöñæóòîÔÖÑÆÓÒÎ]/g;

/** Text typed for a VNI font ("Keá hoaïch") in Unicode. */
export function mendVni(text: string): string {
  return text
    .normalize('NFC')
    .replace(MARKED, (_, vowel: string, mark: string) =>
      `${LETTERS[vowel] ?? vowel}${MARKS[mark.toLowerCase()] ?? ''}`.normalize('NFC'),
    )
    .replace(LONE, (letter) => LETTERS[letter] ?? letter);
}
