// Over plain http from another computer, browsers keep some functions from pages. The tags would then tell less than they
// do in a real shop, so what they need is put in its place here.
(() => {
  if (!crypto.subtle) {
    const hashes = import('/assets/hashes/sha2.js');
    const digest = async (name, data) => {
      if (name !== 'SHA-256') throw new DOMException('Only SHA-256 is known here.', 'NotSupportedError');
      const {sha256} = await hashes;
      return sha256(new Uint8Array(data.buffer ?? data)).buffer;
    };
    Object.defineProperty(crypto, 'subtle', {value: {digest}});
  }
  crypto.randomUUID ??= () => {
    const hex = [...crypto.getRandomValues(new Uint8Array(16))]
      .map(byte => byte.toString(16).padStart(2, '0'))
      .join('');
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
  };
})();
