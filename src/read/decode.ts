/** Bytes → text: byte order marks, UTF-8, UTF-16 without a mark, then the old 8-bit code pages. */
import iconv from 'iconv-lite'
import jschardet from 'jschardet'

export const MAX_BYTES = 64 * 1024 * 1024
/** Enough letters for a code page to show itself. */
const SAMPLE = 64 * 1024
/** A guess of less confidence gives way to what a server or the page says. */
const SURE = 0.6

export type Decoded = { readonly text: string; readonly encoding: string } | { readonly refused: string }

/**
 * Text of a file's bytes, byte order mark removed, line ends made `\n`.
 * Refuses, with words to print, what is empty, larger than 64 MB or no text. `declared` is the encoding that a server
 * names; it and a page's own word are believed only where the bytes do not tell.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) return { refused: 'the file is empty' }
  if (bytes.length > MAX_BYTES) return { refused: 'the file is larger than 64 MB: split it into documents' }
  const encoding = marked(bytes) ?? wide(bytes) ?? narrow(bytes, declared ?? metaCharset(bytes))
  if (encoding === null) return { refused: 'this is not text (a picture, an archive or a program)' }
  const text = decodeAs(bytes, encoding)
  return text.trim() === '' ? { refused: 'the file holds no words' } : { text, encoding }
}

const decodeAs = (bytes: Uint8Array, encoding: string): string => {
  const text =
    encoding === 'UTF-8' ? new TextDecoder().decode(bytes) : iconv.decode(Buffer.from(bytes), encoding)
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** The encoding that a byte order mark names. */
function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  return null
}

/** UTF-16 without its mark: one byte of each pair stays within the few high bytes of one or two scripts. */
function wide(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs < 4 || bytes.length % 2 === 1) return null
  const high: [number, number] = [0, 0]
  for (let at = 0; at < pairs * 2; at++) if ((bytes[at] ?? 0) <= 4) high[at % 2 === 0 ? 0 : 1] += 1
  if (high[1] > pairs * 0.9 && high[0] < pairs * 0.5) return 'UTF-16LE'
  if (high[0] > pairs * 0.9 && high[1] < pairs * 0.5) return 'UTF-16BE'
  return null
}

/** UTF-8 if the bytes are, else the 8-bit page that the letters suggest; null for what is no text. */
function narrow(bytes: Uint8Array, declared: string | undefined): string | null {
  if (isBinary(bytes)) return null
  if (isUtf8(bytes)) return 'UTF-8'
  const { encoding, confidence } = jschardet.detect(highBytes(bytes))
  const told =
    declared !== undefined && iconv.encodingExists(declared) && !/utf/i.test(declared) ? declared : null
  const seen = encoding !== null && encoding !== 'ascii' && iconv.encodingExists(encoding) ? encoding : null
  return (confidence > SURE ? seen : told) ?? told ?? seen ?? 'windows-1251'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Control characters that no text holds: any zero byte, or more than one in fifty of the rest. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1
  }
  return controls > length / 50
}

/** `<meta charset>` near the beginning of a page. */
const metaCharset = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(
    Buffer.from(bytes.subarray(0, 4096)).toString('latin1'),
  )?.[1]

/** Words with letters beyond ASCII, which alone tell one code page from another; markup would drown them. */
function highBytes(bytes: Uint8Array): Buffer {
  const sample = Buffer.alloc(SAMPLE)
  let length = 0
  for (let at = 0; at < bytes.length && length < SAMPLE; at++) {
    const byte = bytes[at] ?? 0
    if (byte > 127 || (byte === 32 && length > 0 && sample[length - 1] !== 32)) sample[length++] = byte
  }
  return sample.subarray(0, length)
}
