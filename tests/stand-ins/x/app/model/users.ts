/** A fictional account. */
export interface User {
  handle: string;
  name: string;
  /** Numeric id; shows up in follow buttons only, as on X. */
  id: string;
  verified?: boolean;
}

/** The two accounts the stand-in can be signed in as. */
export const OWN_ACCOUNTS: User[] = [
  { handle: 'SoraMobileCare', name: 'そらモバイル サポート', id: '700000000000000001', verified: true },
  { handle: 'miura_private', name: 'みうら', id: '700000000000000002' },
];

const NAMES: [string, string][] = [
  ['misaki_latte', 'みさき☕'],
  ['kenta_0815', 'けんた'],
  ['hikari_no_ie', 'ひかり🏠家づくり'],
  ['tanuki_san', 'たぬき'],
  ['yoru_no_pan', '夜のパン屋'],
  ['sora_fan_3', 'そら推し🩵'],
  ['aoi_works', '葵｜フリーランス'],
  ['Taro_Densha', '太郎@電車通勤'],
  ['noemi_en', 'Noemi 🇮🇹'],
  ['kotatsu_neko', 'こたつ猫'],
  ['gyoza88', '餃子88'],
  ['momo_mama2', 'もも母'],
  ['shinya_radio', '深夜ラジオ'],
  ['rin_rin_rin', 'りん'],
  ['hayate_run', '疾風ランナー'],
  ['umi_to_yama', '海と山'],
  ['kissaten_k', '喫茶K'],
  ['retro_game_b', 'レトロゲーム部'],
  ['mugi_cha', '麦茶🫖'],
  ['ad_example', '広告の例'],
  ['sendagi_shop', '千駄木商店'],
  ['nozomi_225', 'のぞみ225号'],
  ['pengin_dayo', 'ペンギンだよ🐧'],
  ['kurosawa_dev', '黒沢'],
];

const PEOPLE: User[] = NAMES.map(([handle, name], index) => ({
  handle,
  name,
  id: String(1_500_000_000 + index * 7_919),
  verified: index % 7 === 0,
}));

/** Everybody but our own accounts. */
export const STRANGERS: readonly User[] = PEOPLE;

/** Unknown handles get an account on the fly, so that a test may write as anybody. */
export function findUser(handle: string): User {
  const known = [...OWN_ACCOUNTS, ...PEOPLE].find(
    (user) => user.handle.toLowerCase() === handle.toLowerCase(),
  );
  return known ?? { handle, name: handle, id: String(2_000_000_000 + hash(handle)) };
}

/** Gives somebody another handle, as people do on X: the numeric id stays. */
export function renameUser(from: string, to: string): void {
  const user = PEOPLE.find(({ handle }) => handle === from);
  if (user === undefined) throw new RangeError(`nobody is called ${from}`);
  user.handle = to;
}

function hash(text: string): number {
  let sum = 7;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_000_007;
  return sum;
}
