/** Letters of TCVN3 (ABC, the .VnTime fonts) for bytes 0xA0 to 0xFF. */
const HIGH =
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđ¯°±²³´àảãáạºằẳẵắ¿ÀÁÂÃÄÅặầẩẫấậèÍẻẽéẹềểễếệìỉÙÚÛĩíịòàỏõóọồổỗốộờởỡớợùðủũúụừửữứựỳỷỹýỵÿ';
const CHUNK = 8192;

/** Text of bytes written in TCVN3. */
export function decodeTcvn3(bytes: Uint8Array): string {
  const codes = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte += 1) codes[byte] = byte < 0xa0 ? byte : HIGH.charCodeAt(byte - 0xa0);
  const letters = Uint16Array.from(bytes, (byte) => codes[byte] ?? byte);
  const parts: string[] = [];
  for (let at = 0; at < letters.length; at += CHUNK) {
    parts.push(String.fromCharCode(...letters.subarray(at, at + CHUNK)));
  }
  return parts.join('');
}

/** The same for text whose letters are bytes of TCVN3 in disguise ("KÕ ho¹ch"), as copied out of Word. */
export function mendTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00ff]/g, (letter) => HIGH.charAt(letter.charCodeAt(0) - 0xa0));
}
