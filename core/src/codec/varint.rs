//! Tags, lengths and kinds: seven bits a byte, the lowest first.

use super::DecodeError;

const MORE: u8 = 0x80;

/// Writes a number in as few bytes as it takes.
pub(crate) fn write_varint(mut number: u64, out: &mut Vec<u8>) {
    while number >= u64::from(MORE) {
        out.push(number as u8 | MORE);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Takes a number off the front. One written in more bytes than it takes is refused.
#[inline]
pub(crate) fn read_varint(bytes: &mut &[u8]) -> Result<u64, DecodeError> {
    match **bytes {
        // Nearly every one.
        [number @ 0..MORE, ref rest @ ..] => {
            *bytes = rest;
            Ok(number.into())
        }
        _ => read_long(bytes),
    }
}

fn read_long(bytes: &mut &[u8]) -> Result<u64, DecodeError> {
    let mut number = 0_u64;
    for shift in (0..u64::BITS).step_by(7) {
        let (first, rest) = bytes.split_first().ok_or(DecodeError::Short)?;
        *bytes = rest;
        let part = u64::from(first & !MORE);
        if part << shift >> shift != part || (*first == 0 && shift > 0) {
            return Err(DecodeError::NotCanonical);
        }
        number |= part << shift;
        if first & MORE == 0 {
            return Ok(number);
        }
    }
    Err(DecodeError::NotCanonical)
}

/// Takes a length and so many bytes off the front.
#[inline]
pub(super) fn read_framed<'a>(bytes: &mut &'a [u8]) -> Result<&'a [u8], DecodeError> {
    let length = usize::try_from(read_varint(bytes)?).map_err(|_| DecodeError::Short)?;
    let (framed, rest) = bytes.split_at_checked(length).ok_or(DecodeError::Short)?;
    *bytes = rest;
    Ok(framed)
}

/// Writes what `write` writes behind its length, and gives the length.
pub(super) fn write_framed(out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) -> usize {
    // Nearly every length is one byte: what is longer moves up afterwards.
    let at = out.len();
    out.push(0);
    write(out);
    let length = out.len() - at - 1;
    if length < usize::from(MORE) {
        out[at] = length as u8;
    } else {
        let mut long = Vec::with_capacity(10);
        write_varint(length as u64, &mut long);
        out.splice(at..=at, long);
    }
    length
}
