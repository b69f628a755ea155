import { type StarterEscalation, starterEscalation } from './pack';

/** Where a Japanese desk's pressing matters usually go. Contacts and forms are the desk's own to fill in. */
export const STARTER_ESCALATIONS_JA: StarterEscalation[] = [
  starterEscalation('danger', {
    topic: '安全に関わること',
    department: '品質保証',
    hours: '24時間',
    reply:
      'お身体にお変わりはございませんか。ご使用をおやめいただき、火気や電源から離してください。至急、専門の担当よりご案内いたします。',
    handOver: '何が起きたか\nけがの有無\n製品名\nいまの状態',
  }),
  starterEscalation('threat', {
    topic: '脅し・暴力の言葉',
    department: '責任者・警備',
    hours: '24時間',
    reply: '',
    handOver: '書かれた言葉（そのまま）\n投稿へのリンクと日時\n名前の出ている人・店舗\n警察への相談が要るか',
  }),
  starterEscalation('legal', {
    topic: '法的な申し出',
    department: '法務・お客さま相談室',
    hours: '平日9:00～18:00',
    reply: '',
    handOver: '申し出の内容\n公開されている投稿へのリンク\nこれまでのご案内',
  }),
  starterEscalation('personal-data', {
    topic: '個人情報の投稿',
    department: 'お客さま相談室',
    hours: '平日9:00～18:00',
    reply:
      'お客さまの安全のため、投稿の削除をお願いできますでしょうか。続きはこちらの専用フォームで承ります。 {{form.escalation.url}}',
    handOver: '何が書かれていたか（内容は書き写さない）\n削除をお願いした時刻',
  }),
  starterEscalation('money', {
    topic: '料金・返金',
    department: '料金窓口',
    hours: '平日9:00～18:00',
    reply:
      'ご請求の内容は公開の場ではお答えできないため、こちらの専用フォームで承ります。担当より折り返しご連絡いたします。 {{form.escalation.url}}',
    handOver: 'いつの請求か\nお申し出の金額\nご希望の対応',
  }),
  starterEscalation('ping-pong', {
    topic: '長引いているやり取り',
    department: '技術窓口',
    hours: '平日9:00～18:00',
    reply:
      '何度もお試しいただき、ありがとうございます。これまでの内容を技術担当に引き継ぎます。こちらから続きを承ります。 {{form.escalation.url}}',
    handOver: '症状\n試したこととその結果\nお使いの機種',
  }),
];
