import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/i18n/language';
import type { Finding } from '@/lib/reply/findings/finding';
import { checkDraft } from '@/tests/findings/check-draft';

function check(language: Language, text: string): Finding[] {
  return checkDraft({
    id: '',
    language,
    isClean: false,
    text,
    expect: [],
    near: [],
    policy: {},
    situation: {},
  });
}

function codesOf(language: Language, text: string): string[] {
  return check(language, text).map(({ code }) => code);
}

/** Of each pair the first must be found and the second, which looks much like it, must not. */
const PAIRS: readonly [code: string, language: Language, found: string, passes: string][] = [
  [
    'asks-personal-data',
    'ja',
    'パスワードをお知らせください。',
    'パスワードの再設定をお試しいただき、結果をお知らせください。',
  ],
  [
    'asks-personal-data',
    'ja',
    '会員番号でお調べしますので、お知らせください。',
    '会員番号でログインできないとのこと、どの画面で止まるか教えてください。',
  ],
  [
    'asks-personal-data',
    'ja',
    'お電話番号がお分かりでしたらお知らせください。',
    'お電話番号が変わった場合の手順は、お近くの店舗にお尋ねください。',
  ],
  [
    'asks-personal-data',
    'ja',
    '店舗でご契約された際のお名前を教えてください。',
    'ご利用の店舗のお名前を教えてください。',
  ],
  [
    'asks-personal-data',
    'ja',
    'お電話でご案内いたしますので、ご契約番号を教えてください。',
    'ご契約番号は、お電話でお伝えください。',
  ],
  [
    'asks-personal-data',
    'ja',
    'アプリにご登録のご住所を教えてください。',
    'アプリの設定画面からご住所をお送りください。',
  ],
  [
    'asks-personal-data',
    'en',
    'We can check the form for you, what is your order number?',
    'Please send your order number in our contact form.',
  ],
  [
    'asks-personal-data',
    'en',
    'Could you tell us your password?',
    'Could you tell us what happens after you enter your password?',
  ],
  [
    'asks-personal-data',
    'ja',
    '会員番号をお知らせいただけますでしょうか。',
    '会員番号をお知らせいただきありがとうございます。',
  ],
  ['asks-personal-data', 'ja', 'お誕生日をお聞かせください。', 'お誕生日のお話、ぜひまたお聞かせください。'],
  [
    'asks-personal-data',
    'ja',
    'パスワードの確認をしますので、リプライをお願いいたします。',
    'パスワードの設定をお願いいたします。',
  ],
  ['asks-personal-data', 'ja', 'ご住所をお知らせください。', 'ご住所（市区町村まで）をお知らせください。'],
  [
    'asks-personal-data',
    'ja',
    'マイページで確認できる会員番号を教えてください。',
    'マイページから会員番号をお知らせください。',
  ],
  [
    'asks-personal-data',
    'en',
    'We need you to confirm your date of birth.',
    'We need you to reset your password.',
  ],
  [
    'asks-personal-data',
    'en',
    'Type your PIN in a reply, we will check it.',
    'Please type your PIN, then press OK.',
  ],
  ['asks-personal-data', 'en', "What's your postcode?", "What's the first half of your postcode?"],
  ['personal-email', 'ja', '直通は mia.support@soramobile.jp です。', '窓口は support@soramobile.jp です。'],
  ['personal-phone', 'ja', '私の携帯（080-1234-5678）へどうぞ。', '海外からは +81 3-0000-1111 へどうぞ。'],
  [
    'personal-phone',
    'ja',
    '直通は０８０・１２３４・５６７８です。',
    '「設定・通信・回線」の順にお開きください。',
  ],
  ['personal-number', 'ja', '会員番号は20254410ですね。', '会員番号は2025年4月より10桁に変わりました。'],
  ['personal-birth', 'ja', '2001年11月24日生まれですね。', '2026年11月24日生配信の番組でご案内します。'],
  [
    'personal-address',
    'ja',
    '大阪市北区梅田二丁目3-4ですね。',
    '大阪市北区梅田二丁目付近で障害が起きております。',
  ],
  [
    'personal-address',
    'en',
    'We have 12 Park Close on file.',
    'Hold the button for 10 seconds and close the app.',
  ],
  ['personal-postal-code', 'en', 'So you live in SW1A 1AA?', 'The Galaxy S24 8GB model is back in stock.'],
  [
    'dm-without-wish',
    'ja',
    '確認しますので、DMをお送りいただけませんでしょうか。',
    'DMでの対応は行っておりません。',
  ],
  [
    'dm-without-wish',
    'ja',
    'DMにてご連絡いただきますようお願いします。',
    'DMをいただきありがとうございます。',
  ],
  [
    'dm-without-wish',
    'ja',
    'DMでお送りください、この場ではお答えできかねます。',
    'DMではお答えできかねます。',
  ],
  ['dm-without-wish', 'en', "We can't discuss this here, please DM us.", "We can't help by DM."],
  ['wrong-opening', 'ja', '担当の佐藤よりご連絡いたします。', '後ほど、担当の佐藤よりご連絡いたします。'],
  ['wrong-opening', 'en', 'Hi, this is Ken. I will look into it.', "This is Ken's area, and he is on it."],
  ['banned-word', 'ja', 'お客さまのせいではないですか。', 'お客さまのせいではございません。'],
  ['banned-word', 'en', 'It is guaranteed to work.', 'It is not guaranteed to work.'],
  ['tone-word', 'ja', '助かりますｗｗｗ', 'WWDCで発表された機能です。'],
  ['raw-placeholder', 'ja', '{お客様名}さま、お待たせしております。', '波括弧は{ }のように入力します。'],
  ['raw-placeholder', 'en', 'Hi [FIRST NAME], sorry for the wait.', '[UPDATE] The service is back.'],
  ['raw-placeholder', 'en', 'Hi [name], sorry for the wait.', 'Tap [Settings], then your name.'],
  ['raw-placeholder', 'en', 'Your [order number] is on its way.', 'Write down the order number.'],
  ['raw-placeholder', 'en', 'Dear [First Name], we are on it.', 'Tap [First day of week].'],
  ['raw-placeholder', 'en', 'Hi <First Name>, we are on it.', 'It is <1 minute away.'],
  ['raw-placeholder', 'en', 'See [insert link].', 'Tap [Insert SIM card].'],
  ['raw-placeholder', 'en', 'See [Insert URL here] for more.', 'Choose [Add account], then [Link].'],
  ['raw-placeholder', 'en', 'This is [agent] from support.', 'Open [Your Account] and tap [Date and time].'],
  ['raw-placeholder', 'en', 'Reach us at [Company Email].', 'Tap [Email settings].'],
  [
    'raw-placeholder',
    'ja',
    '[お客様 氏名]さま、お待たせしております。',
    '［お客様サポート］からお進みください。',
  ],
  [
    'raw-placeholder',
    'ja',
    '詳しくは［リンクを挿入］をご覧ください。',
    '［リンクをコピー］をタップしてください。',
  ],
  ['raw-placeholder', 'ja', '［お客様名］様、お待たせしております。', '［設定］から名前をご確認ください。'],
  ['raw-placeholder', 'ja', '（お名前）様、お待たせしております。', 'フォームに（お名前）をお書きください。'],
  [
    'asks-personal-data',
    'ja',
    'ご注文番号をこちらにお願いいたします。',
    'ご返信をこちらにお願いいたします。',
  ],
  [
    'asks-personal-data',
    'en',
    "What's the best number to reach you on?",
    "What's the best time to reach you?",
  ],
  ['personal-phone', 'en', 'Call me on 212-555-0199.', 'Call us toll-free at 1-800-555-0199.'],
  ['personal-email', 'ja', 'mia@other.example へどうぞ。', 'https://mia@other.example/ をご覧ください。'],
  ['wrong-opening', 'ja', '林です。確認いたします。', '林です、とのお問い合わせは承っておりません。'],
  ['wrong-initials', 'ja', '確認いたします。 KT', '部品の型番は KT'],
  ['wrong-initials', 'ja', '確認いたします。「KT」', '部品の型番は「KT」'],
  ['wrong-initials', 'ja', '確認いたします -KT-', '確認いたします「KT-2」'],
  ['wrong-initials', 'en', 'We will look into it. -KT-', 'The model is called -KT-2'],
  ['double-closing', 'ja', '確認いたします。【MJ】', '型番は【MJ】'],
  [
    'double-closing',
    'ja',
    'ご覧ください。^MJ https://soramobile.jp/x',
    'ご覧ください。 https://soramobile.jp/x ^MJ',
  ],
  ['double-closing', 'ja', '確認いたします。（MJ）', '型番は（MJ）の後に書かれています。'],
  ['double-closing', 'en', 'We are on it. -MJ', 'We are on it. ^MJ'],
  ['dm-without-wish', 'en', 'Send us a PM.', 'We close at 8 PM.'],
  ['banned-word', 'en', 'Please calm down.', 'Things should calm down after eight.'],
  ['banned-word', 'ja', '必ず返金いたします。', '返金いたします。'],
  ['banned-word', 'ja', '必ず返金致します。', '返金致します。'],
  ['banned-word', 'ja', 'その件は知りません。', '「知りませんでした」というお声をいただきました。'],
  ['discouraged-word', 'ja', 'それは仕様です。', 'こちらは防水仕様です。'],
  ['tone-word', 'ja', 'まちがえました、てへっ', 'すべてへのご返信はできかねます。'],
  ['raw-placeholder', 'ja', '【お客様名】さま、お待たせしております。', '【お知らせ】復旧いたしました。'],
  ['blank-mark', 'ja', '【機種名】は来週入荷します。', '【お知らせ】復旧いたしました。'],
  [
    'raw-placeholder',
    'ja',
    '%お客様名%さま、お待たせしております。',
    '充電が20%から50%の間で止まるのですね。',
  ],
  [
    'raw-placeholder',
    'ja',
    '○○様、お待たせしております。',
    '「○○様、ご当選です」というメールにご注意ください。',
  ],
  ['raw-placeholder', 'en', 'Hi ____, it is fixed.', 'The text says "Dear XXXX, you won".'],
  ['raw-placeholder', 'ja', '%s様のご予約です。', '「%」や「@」は使えません。'],
  ['blank-mark', 'ja', '●月●日に復旧します。', '●営業時間 10:00〜20:00'],
  ['blank-mark', 'ja', '料金はXXXX円です。', '型番はWX-XXXXの形です。'],
  [
    'asks-personal-data',
    'ja',
    '住所が変わったとのこと、新しい住所を教えてください。',
    '郵便番号から住所が出ないとのこと、お使いのブラウザーを教えてください。',
  ],
  [
    'asks-personal-data',
    'ja',
    'エラーが出る場合は、会員番号を教えてください。',
    '本人確認書類の送信でエラーが出る場合は、画像の形式を教えてください。',
  ],
  [
    'asks-personal-data',
    'en',
    'Please tell us your name and confirm your e-mail.',
    'Please tell us what happens when you confirm your e-mail.',
  ],
  [
    'dm-without-wish',
    'ja',
    '当選の確認のため、DMをお送りください。',
    '当選された方にのみDMでお知らせいたします。',
  ],
  [
    'dm-without-wish',
    'ja',
    'DMを開放していますのでお送りください。',
    'DMを開放していないため、お電話をお願いいたします。',
  ],
  [
    'dm-without-wish',
    'en',
    'Anyone can ask us for help by DM.',
    "Anyone asking for card details by DM isn't us.",
  ],
  ['tone-word', 'ja', 'やばいですね。', '「やばい」とのご感想、ありがとうございます。'],
];

describe('what looks much alike', () => {
  it.each(PAIRS)('%s (%s): %s', (code, language, found, passes) => {
    expect(codesOf(language, found)).toContain(code);
    expect(codesOf(language, passes)).not.toContain(code);
  });

  it('begins with a capital where the words it replaces do', () => {
    const fixes = ['Gonna check.', 'I am gonna check.'].map((text) => check('en', text)[0]?.fix?.text);
    expect(fixes).toEqual(['Going to', 'going to']);
  });

  it('was told before, opening and closing written by hand or not', () => {
    const outage =
      'ただいま関東の一部でつながりにくい状況が発生しております。復旧に向けて対応を進めております。';
    expect(
      codesOf('ja', `そらモバイルの三浦です。${outage}ご不便をおかけし申し訳ございません。^MJ`),
    ).toContain('same-to-many');
  });
});
