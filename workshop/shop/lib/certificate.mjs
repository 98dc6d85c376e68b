// A certificate is a short nest of tag-length-value records (DER, ITU-T X.690; fields from RFC 5280), and Node
// signs and exports keys in that form itself, so a self-signed one needs no library.

import {createHash, generateKeyPairSync, randomBytes, sign} from 'node:crypto';

const DAY = 24 * 60 * 60 * 1000;
const TAG = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  time: 0x17,
  sequence: 0x30,
  set: 0x31,
};
/** Dotted object identifiers, already encoded. */
const OID = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  subjectAltName: '551d11',
};

/**
 * @param {number} tag
 * @param {...(Buffer | string)} parts strings are hexadecimal
 * @returns {Buffer}
 */
function der(tag, ...parts) {
  const content = Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)),
  );
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const hex = content.length.toString(16);
  const size = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | size.length]), size, content]);
}

/** @param {number} time */
const utcTime = time => {
  const digits = new Date(time).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(TAG.time, Buffer.from(`${digits}Z`));
};

/** @param {string} label @param {Buffer} bytes */
function pem(label, bytes) {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/**
 * A self-signed certificate for these hosts (ECDSA, P-256). It lives in memory only and is new at each start,
 * so there is no key to leak and nothing to install; test browsers are told to accept it.
 * @param {string[]} hosts
 * @returns {{key: string, cert: string, spki: string}} key and certificate as PEM, and the SHA-256 of the public key by
 *   which a browser can be told to trust exactly this certificate
 */
export function makeCertificate(hosts) {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const publicBytes = publicKey.export({type: 'spki', format: 'der'});
  const algorithm = der(TAG.sequence, der(TAG.oid, OID.ecdsaWithSha256));
  const commonName = der(TAG.utf8, Buffer.from('Practice shop'));
  const name = der(TAG.sequence, der(TAG.set, der(TAG.sequence, der(TAG.oid, OID.commonName), commonName)));
  const names = der(TAG.sequence, ...hosts.map(host => der(0x82, Buffer.from(host))));
  const altNames = der(TAG.sequence, der(TAG.oid, OID.subjectAltName), der(TAG.octets, names));
  const toSign = der(
    TAG.sequence,
    der(0xa0, der(TAG.integer, '02')),
    // The leading 0x40 keeps the serial number positive, as it must be.
    der(TAG.integer, '40', randomBytes(8)),
    algorithm,
    name,
    der(TAG.sequence, utcTime(Date.now() - DAY), utcTime(Date.now() + 30 * DAY)),
    name,
    publicBytes,
    der(0xa3, der(TAG.sequence, altNames)),
  );
  const signature = sign('sha256', toSign, privateKey);
  const certificate = der(TAG.sequence, toSign, algorithm, der(TAG.bits, '00', signature));
  return {
    key: /** @type {string} */ (privateKey.export({type: 'pkcs8', format: 'pem'})),
    cert: pem('CERTIFICATE', certificate),
    spki: createHash('sha256').update(publicBytes).digest('base64'),
  };
}
