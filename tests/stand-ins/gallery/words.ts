import type { Mark } from '@/lib/domain/mark';
import type { Hashtag } from '@/lib/domain/policy/links';
import type { Language } from '@/lib/i18n/language';
import type { Reason } from '@/lib/playbook/choose';

interface GalleryWords {
  marks: readonly [string, Mark['style'], string][];
  guidelines: readonly { title: string; weight: 'must' | 'should'; body: string; why: readonly Reason[] }[];
  templates: readonly { title: string; shortcode: string; body: string }[];
  long: string;
  faulty: Readonly<Record<'findings' | 'banned' | 'repeated' | 'other-company' | 'lost-letters', string>>;
  overrideReason: string;
  refusal: string;
  refusalPhrase: string;
  promise: string;
  otherCompany: string;
  tags: readonly Hashtag[];
  colleagues: readonly { id: string; name: string }[];
}

/** Made-up content in both languages, as long as real content is. */
export const GALLERY_WORDS: Readonly<Record<Language, GalleryWords>> = {
  ja: {
    marks: [
      ['そらモバイル', 'brand', '自社名'],
      ['繋がらない', 'trouble', '症状'],
      ['解約', 'money', '解約'],
    ],
    guidelines: [
      {
        title: '約束が残っている人には、まずお詫びと状況',
        weight: 'must',
        body: '- 同じ案内を**繰り返さない**\n- いつまでに何をするかを書く\n- 専用フォームの回答状況は[社内の表](https://desk.example/)で確かめる',
        why: [{ code: 'signal', signal: 'open-case' }],
      },
      {
        title: '解約の言葉が出たら引き止めない。窓口を案内',
        weight: 'should',
        body: '電話 9–20時。',
        why: [{ code: 'category', category: '解約' }],
      },
    ],
    templates: [
      {
        title: 'お詫び＋状況',
        shortcode: 'owabi',
        body: '11月9日にお送りいただいたフォームへのお返事が遅れており、申し訳ございません。{{?いつまでに: 本日中 / 明日中}}に担当よりメールでご連絡いたします。',
      },
      {
        title: '電話へご案内',
        shortcode: 'tel',
        body: 'お手数ですが、お電話（0120-000-000、9–20時）で承ります。',
      },
      {
        title: '受け付けました',
        shortcode: 'uketsuke',
        body: 'お知らせいただきありがとうございます。担当部署に申し伝えます。',
      },
      { title: 'おほめの言葉へのお礼', shortcode: 'orei', body: 'うれしいお言葉をありがとうございます。' },
    ],
    long: '11月9日にお送りいただいたフォームへのお返事が遅れており、申し訳ございません。現在、お住まいの地域の電波状況を技術部門で調べております。建物の中だけでつながりにくい場合は、窓際へ端末を移す、Wi-Fi通話を有効にする、といった方法で改善することがございます。それでも変わらないときは、宅内用の中継器を無償でお貸しできる場合がございますので、担当よりメールで詳しくご案内いたします。',
    refusalPhrase: '話しかけないで',
    promise: 'お調べいたしますので、少々お待ち',
    otherCompany: 'そらWiFi',
    tags: [
      { tag: '#そらモバイル電波', purpose: '電波のご相談', category: '電波' },
      { tag: '#そらモバイルQA', purpose: 'よくある質問', category: '' },
    ],
    colleagues: [
      { id: 'kt', name: '加藤（^KT）' },
      { id: 'sy', name: '佐藤（^SY・リーダー）' },
    ],
    faulty: {
      findings:
        'すいません、090-1234-5678にお電話しましたがつながりませんでした。この件は絶対に直ります。詳しくは https://bit.ly/3abc をご覧ください。DMでご住所をお知らせください。 ^KT',
      banned: 'ご不便をおかけしております。明日の工事で絶対に直ります。もうしばらくお待ちください。',
      repeated:
        'ご不便をおかけしております。一度電源を切り、1分ほど置いてから入れ直していただけますでしょうか。',
      'other-company': 'ご不便をおかけしております。そらWiFiの窓口で、これから回線を確認いたします。',
      'lost-letters': '髙橋様、お困りとのこと、申し訳ございません。①の手順をお試しいただけますでしょうか😊',
    },
    overrideReason: '工事のお知らせの表題どおりに書くため',
    refusal: '「企業の返信は要らない」と明言',
  },
  en: {
    marks: [
      ['Sora Mobile', 'brand', 'Own names'],
      ['signal', 'trouble', 'Symptoms'],
      ['cancel', 'money', 'Cancelling'],
    ],
    guidelines: [
      {
        title: 'A promise is open: apologise first, then say how things stand',
        weight: 'must',
        body: '- Do **not** repeat the same advice\n- Say what happens by when',
        why: [{ code: 'signal', signal: 'open-case' }],
      },
      {
        title: 'When they speak of cancelling, do not hold them back',
        weight: 'should',
        body: 'Phone, 9–20.',
        why: [{ code: 'category', category: 'Cancelling' }],
      },
    ],
    templates: [
      {
        title: 'Apology and status',
        shortcode: 'sorry',
        body: 'We are sorry that our answer to the form you sent on 9 November is late. A colleague will e-mail you by {{?by when: tonight / tomorrow}}.',
      },
      { title: 'Point to the phone', shortcode: 'tel', body: 'Please call us on 0120-000-000, 9 to 20.' },
      { title: 'We have got it', shortcode: 'got', body: 'Thank you for telling us. We have passed it on.' },
      { title: 'Thanks for kind words', shortcode: 'thanks', body: 'Thank you, that made our day.' },
    ],
    long: 'We are sorry that our answer to the form you sent on 9 November is late. Our engineers are looking into the coverage around your home right now. If it is only bad indoors, moving the phone to a window or switching on Wi-Fi calling often helps. If it does not, we may be able to lend you a repeater free of charge; a colleague will e-mail you the details today.',
    refusalPhrase: "don't contact me",
    promise: 'we’ll get back to you',
    otherCompany: 'Sora WiFi',
    tags: [
      { tag: '#SoraSignal', purpose: 'Coverage', category: 'Signal' },
      { tag: '#SoraFaq', purpose: 'FAQ', category: '' },
    ],
    colleagues: [
      { id: 'kt', name: 'Kato (^KT)' },
      { id: 'sy', name: 'Sato (^SY, lead)' },
    ],
    faulty: {
      findings:
        'No problem! We tried 090-1234-5678 but could not get through. The new setting is guaranteed to work. Details: https://bit.ly/3abc. Please DM us your address. ^KT',
      banned: 'Sorry for the trouble. The new setting is guaranteed to work. Please give it a little time.',
      repeated:
        'Sorry for the trouble. Could you switch the phone off, wait a minute and switch it on again?',
      'other-company': 'Sorry for the trouble. The Sora WiFi desk is looking into your line now.',
      'lost-letters': 'Sorry for the trouble. Could you try step ① of the guide? 😊',
    },
    overrideReason: 'It quotes the notice word for word',
    refusal: 'Said they want no replies from companies',
  },
};
