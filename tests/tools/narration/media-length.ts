const SECONDS = 1000

/** Length of an MP4's presentation, ms, from its movie header (ISO/IEC 14496-12, 8.2.2). @throws when it has none */
export function mp4LengthMs(file: Buffer): number {
  const at = file.indexOf('mvhd')
  if (at < 0) throw new Error('mp4: expected a movie header, found none')
  const wide = file.readUInt8(at + 4) === 1
  const [scaleAt, lengthAt] = wide ? [at + 24, at + 28] : [at + 16, at + 20]
  const length = wide ? Number(file.readBigUInt64BE(lengthAt)) : file.readUInt32BE(lengthAt)
  return (length / file.readUInt32BE(scaleAt)) * SECONDS
}

/** Length of a WebM file, ms, from its segment's information (RFC 9559, 5.1.2). @throws when it has none */
export function webmLengthMs(file: Buffer): number {
  const info = file.indexOf(Buffer.from([0x15, 0x49, 0xa9, 0x66]))
  const at = file.indexOf(Buffer.from([0x44, 0x89]), info)
  if (info < 0 || at < 0) throw new Error('webm: expected a duration, found none')
  const size = file.readUInt8(at + 2) & 0x7f
  // Ticks of a millisecond, which is what every writer of WebM uses.
  return size === 4 ? file.readFloatBE(at + 3) : file.readDoubleBE(at + 3)
}
