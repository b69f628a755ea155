/** Thrown inside a transaction when a hash is needed that was not made before; `write` makes it and runs again. */
export class MissingHashes extends Error {
  constructor(readonly keys: readonly string[]) {
    super('hashes are made outside transactions');
  }
}

/** Salted hashes of identity keys. */
export interface KeyHasher {
  /** Makes hashes; never inside a transaction, which would end while waiting for WebCrypto. */
  prepare(keys: readonly string[]): Promise<void>;
  /** @throws MissingHashes for a key that was not prepared */
  of(key: string): string;
}

const MOST_REMEMBERED = 5_000;

/**
 * HMAC-SHA-256 with the database's own random salt: without it, hashing every possible handle would tell who refused.
 * @param salt base64
 */
export function createKeyHasher(salt: () => string): KeyHasher {
  const known = new Map<string, string>();
  let secret: Promise<CryptoKey> | undefined;
  const importSecret = (): Promise<CryptoKey> => {
    const bytes = Uint8Array.from(atob(salt()), (character) => character.charCodeAt(0));
    return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  };
  return {
    async prepare(keys) {
      secret ??= importSecret();
      const hmac = await secret;
      if (known.size > MOST_REMEMBERED) known.clear();
      await Promise.all(
        keys.map(async (key) => {
          if (known.has(key)) return;
          const bytes = await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(key));
          known.set(key, btoa(String.fromCharCode(...new Uint8Array(bytes))));
        }),
      );
    },
    of(key) {
      const hash = known.get(key);
      if (hash === undefined) throw new MissingHashes([key]);
      return hash;
    },
  };
}

/** Base64 of 32 random bytes. */
export function createSalt(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
}
