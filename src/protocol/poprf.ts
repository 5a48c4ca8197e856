import { equalBytes } from '@noble/curves/utils.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import sodium from 'libsodium-wrappers-sumo';

// RFC 9497 POPRF, suite ristretto255-SHA512, for one element at a time. Group and hash are libsodium's, compiled to
// WebAssembly: five to ten times as fast as the same protocol in JavaScript (docs/decisions/0008). Names are the RFC's.

/** Thrown for bytes that are no group element, and for the inputs that RFC 9497 forbids; none of it happens by chance. */
export class PoprfError extends Error {}

const context = concatBytes(utf8ToBytes('OPRFV1-'), Uint8Array.of(2), utf8ToBytes('-ristretto255-SHA512'));
const groupTag = concatBytes(utf8ToBytes('HashToGroup-'), context);
const scalarTag = concatBytes(utf8ToBytes('HashToScalar-'), context);
const seedTag = concatBytes(utf8ToBytes('Seed-'), context);
const identity = new Uint8Array(32);
/** As long as a block of SHA-512. */
const zeroBlock = new Uint8Array(128);

/** I2OSP(length, 2) and the bytes themselves. */
const framed = (bytes: Uint8Array) =>
  concatBytes(Uint8Array.of(bytes.length >> 8, bytes.length & 255), bytes);
const sha512 = (...parts: Uint8Array[]) => sodium.crypto_hash_sha512(concatBytes(...parts));

/** RFC 9380, 5.3.1: expand_message_xmd with SHA-512 to the 64 bytes of one block, which is all that is asked for here. */
function uniform(bytes: Uint8Array, tag: Uint8Array): Uint8Array {
  const dst = concatBytes(tag, Uint8Array.of(tag.length));
  const first = sha512(zeroBlock, bytes, Uint8Array.of(0, 64, 0), dst);
  return sha512(first, Uint8Array.of(1), dst);
}
const hashToScalar = (bytes: Uint8Array) =>
  sodium.crypto_core_ristretto255_scalar_reduce(uniform(bytes, scalarTag));
const times = (scalar: Uint8Array, element: Uint8Array) =>
  sodium.crypto_scalarmult_ristretto255(scalar, element);
const generatorTimes = (scalar: Uint8Array) => sodium.crypto_scalarmult_ristretto255_base(scalar);
const plus = (a: Uint8Array, b: Uint8Array) => sodium.crypto_core_ristretto255_add(a, b);
const inverse = (scalar: Uint8Array) => sodium.crypto_core_ristretto255_scalar_invert(scalar);

/** Runs group work and turns libsodium's complaints into `PoprfError`; waits for the WebAssembly the first time. */
async function inGroup<T>(work: () => T): Promise<T> {
  await sodium.ready;
  try {
    return work();
  } catch (error) {
    throw error instanceof PoprfError ? error : new PoprfError('not a group element or scalar');
  }
}

function hashToGroup(input: Uint8Array): Uint8Array {
  const element = sodium.crypto_core_ristretto255_from_hash(uniform(input, groupTag));
  if (equalBytes(element, identity)) throw new PoprfError('InvalidInputError');
  return element;
}

/** The scalar that stands for the public info. */
const infoScalar = (info: Uint8Array) => hashToScalar(concatBytes(utf8ToBytes('Info'), framed(info)));

/** The server's key tweaked with an info. */
interface Tweaked {
  t: Uint8Array;
  inverse: Uint8Array;
  publicKey: Uint8Array;
}

/** Kept for each key: thousands of tokens share an info, and working this out is a quarter of the work on one. */
const tweakedKeys = new WeakMap<Uint8Array, Map<string, Tweaked>>();

/** Infos that are kept of a key before all are forgotten: those of 2,000 units for a week. */
const mostKept = 20_000;

function tweaked(secretKey: Uint8Array, info: Uint8Array): Tweaked {
  const kept = tweakedKeys.get(secretKey) ?? new Map<string, Tweaked>();
  tweakedKeys.set(secretKey, kept);
  const name = bytesToHex(info);
  const key = kept.get(name) ?? tweak(secretKey, info);
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, key);
  return key;
}

function tweak(secretKey: Uint8Array, info: Uint8Array): Tweaked {
  const t = sodium.crypto_core_ristretto255_scalar_add(secretKey, infoScalar(info));
  if (equalBytes(t, identity)) throw new PoprfError('InverseError');
  return { t, inverse: inverse(t), publicKey: generatorTimes(t) };
}

/** RFC 9497, 3.3.3: Blind. `blind` is random unless a vector gives it. */
export function blind(
  input: Uint8Array,
  info: Uint8Array,
  publicKey: Uint8Array,
  withBlind?: Uint8Array,
): Promise<{ blind: Uint8Array; blinded: Uint8Array; tweakedKey: Uint8Array }> {
  return inGroup(() => {
    const tweakedKey = plus(generatorTimes(infoScalar(info)), publicKey);
    if (equalBytes(tweakedKey, identity)) throw new PoprfError('InvalidInputError');
    const scalar = withBlind ?? sodium.crypto_core_ristretto255_scalar_random();
    return { blind: scalar, blinded: times(scalar, hashToGroup(input)), tweakedKey };
  });
}

/** RFC 9497, 3.3.3: BlindEvaluate. `r` of the proof is random unless a vector gives it. */
export function blindEvaluate(
  secretKey: Uint8Array,
  blinded: Uint8Array,
  info: Uint8Array,
  withR?: Uint8Array,
): Promise<{ evaluated: Uint8Array; proof: Uint8Array }> {
  return inGroup(() => {
    const { t, inverse, publicKey: tweakedKey } = tweaked(secretKey, info);
    const evaluated = times(inverse, blinded);

    // GenerateProof (2.2.1) that the key behind `tweakedKey` also links `evaluated` to `blinded`.
    const m = times(weight(tweakedKey, evaluated, blinded), evaluated);
    const z = times(t, m);
    const r = withR ?? sodium.crypto_core_ristretto255_scalar_random();
    const c = challenge(tweakedKey, m, z, generatorTimes(r), times(r, m));
    const s = sodium.crypto_core_ristretto255_scalar_sub(r, sodium.crypto_core_ristretto255_scalar_mul(c, t));
    return { evaluated, proof: concatBytes(c, s) };
  });
}

/** What a client keeps between Blind and Finalize, and what the server answered. */
export interface Finalizing {
  input: Uint8Array;
  blind: Uint8Array;
  blinded: Uint8Array;
  tweakedKey: Uint8Array;
  evaluated: Uint8Array;
  proof: Uint8Array;
}

/** RFC 9497, 3.3.3: Finalize; 64 bytes. Throws when the proof does not hold (VerifyError). */
export function finalize(info: Uint8Array, of: Finalizing): Promise<Uint8Array> {
  return inGroup(() => {
    const { input, blind: scalar, blinded, tweakedKey, evaluated, proof } = of;
    const [c, s] = [proof.slice(0, 32), proof.slice(32)];

    // VerifyProof (2.2.2).
    const d = weight(tweakedKey, evaluated, blinded);
    const m = times(d, evaluated);
    const z = times(d, blinded);
    const t2 = plus(generatorTimes(s), times(c, tweakedKey));
    const t3 = plus(times(s, m), times(c, z));
    if (!equalBytes(challenge(tweakedKey, m, z, t2, t3), c)) throw new PoprfError('VerifyError');

    return output(input, info, times(inverse(scalar), evaluated));
  });
}

/** RFC 9497, 3.3.3: Evaluate, by the key's holder; 64 bytes. */
export function evaluate(secretKey: Uint8Array, input: Uint8Array, info: Uint8Array): Promise<Uint8Array> {
  return inGroup(() => output(input, info, times(tweaked(secretKey, info).inverse, hashToGroup(input))));
}

function output(input: Uint8Array, info: Uint8Array, element: Uint8Array): Uint8Array {
  return sha512(framed(input), framed(info), framed(element), utf8ToBytes('Finalize'));
}

/** The weight of a proof's one pair (2.2.1: ComputeComposites). */
function weight(tweakedKey: Uint8Array, evaluated: Uint8Array, blinded: Uint8Array): Uint8Array {
  const seed = sha512(framed(tweakedKey), framed(seedTag));
  const first = Uint8Array.of(0, 0);
  return hashToScalar(
    concatBytes(framed(seed), first, framed(evaluated), framed(blinded), utf8ToBytes('Composite')),
  );
}

function challenge(...elements: Uint8Array[]): Uint8Array {
  return hashToScalar(concatBytes(...elements.map(framed), utf8ToBytes('Challenge')));
}
